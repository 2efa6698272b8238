import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { PlanInput, PlannedLink } from './planned-task.js';

type LinkEnds = { readonly from: string; readonly to: string; readonly type: PlannedLink['type'] };

/** What somebody tries out; tasks by code, days in working days. */
export interface PlanEdits {
  readonly endDate?: LocalDate | undefined;
  readonly durations: readonly { readonly task: string; readonly days: number }[];
  readonly links: readonly (LinkEnds & { readonly lagDays: number })[];
  readonly removedLinks: readonly LinkEnds[];
}

/** The plan as it would be. @throws DomainError `schedule.task-unknown`. */
export function editedPlan(plan: PlanInput, { endDate = plan.endDate, durations, links, removedLinks }: PlanEdits): PlanInput {
  const ids = new Map(plan.tasks.map(({ code, id }) => [code, id]));
  const idOf = (code: string, field: string) => {
    const id = ids.get(code);
    if (id === undefined) throw new DomainError('schedule.task-unknown', { task: code }, { field });
    return id;
  };
  const days = new Map(durations.map(({ task, days: wanted }) => [idOf(task, 'durations'), wanted]));
  const named = (link: Omit<PlannedLink, 'lagDays'>) => `${link.fromId} ${link.type} ${link.toId}`;
  const ends = ({ from, to, type }: LinkEnds, field: string) => ({ fromId: idOf(from, field), toId: idOf(to, field), type });
  const wanted = links.map((link): PlannedLink => ({ ...ends(link, 'links'), lagDays: link.lagDays }));
  const gone = new Set([...removedLinks.map((link) => named(ends(link, 'removedLinks'))), ...wanted.map(named)]);
  return {
    endDate,
    // What is estimated today is what remains today.
    tasks: plan.tasks.map((task) => {
      const durationDays = days.get(task.id);
      return durationDays === undefined ? task : { ...task, durationDays, percentAtEstimate: task.percent };
    }),
    links: [...plan.links.filter((link) => !gone.has(named(link))), ...wanted],
  };
}
