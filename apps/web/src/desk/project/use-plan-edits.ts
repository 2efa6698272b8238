import { useState } from 'react';
import type { PlanEdits, Schedule, ScheduleLink } from '../../shared/api/models.js';

/** What is tried out: only what differs from the plan. */
export function usePlanEdits(schedule: Schedule, endDate: string) {
  const [end, setEnd] = useState(endDate);
  const [days, setDays] = useState<Readonly<Record<string, number>>>({});
  const [lags, setLags] = useState<Readonly<Record<string, number>>>({});
  const durations = schedule.tasks.flatMap(({ code, durationDays }) => {
    const wanted = days[code];
    return wanted === undefined || wanted === durationDays ? [] : [{ task: code, days: wanted }];
  });
  const links = schedule.links.flatMap((link) => {
    const wanted = lags[nameOf(link)];
    return wanted === undefined || wanted === link.lagDays ? [] : [{ ...link, lagDays: wanted }];
  });
  const edits: PlanEdits = { ...(end === endDate ? {} : { endDate: end }), durations, links };
  return {
    edits,
    end,
    endMoved: end !== endDate,
    /** Something that goes into the plan. */
    changed: durations.length + links.length > 0,
    daysOf: (code: string, stands: number) => days[code] ?? stands,
    lagOf: (link: ScheduleLink) => lags[nameOf(link)] ?? link.lagDays,
    moveEnd: (date: string | undefined) => setEnd(date ?? endDate),
    setDays: (code: string, wanted: number) => setDays((before) => ({ ...before, [code]: wanted })),
    setLag: (link: ScheduleLink, wanted: number) => setLags((before) => ({ ...before, [nameOf(link)]: wanted })),
    reset: () => {
      setEnd(endDate);
      setDays({});
      setLags({});
    },
  };
}

function nameOf({ from, type, to }: ScheduleLink): string {
  return `${from} ${type} ${to}`;
}
