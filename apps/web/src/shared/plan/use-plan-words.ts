import { useMemo } from 'react';
import type { ListedTask, ScheduledTask } from '../api/models.js';
import { useFormats } from '../i18n/use-formats.js';
import { useTexts } from '../i18n/use-texts.js';
import { planMessages } from './messages.js';

type Reason = NonNullable<ScheduledTask['reason']>;

/** A plan's figures in sentences. */
export function usePlanWords() {
  const t = useTexts(planMessages);
  const formats = useFormats();
  return useMemo(() => {
    const lagOf = (days: number | null) => (days ? t('reason.lag', { kind: days < 0 ? 'lead' : 'lag', days: Math.abs(days) }) : '');
    const reason = ({ by, task, type, lagDays, date }: Reason) => {
      if (by === 'successor' && type) return t(`reason.${type}`, { task: task ?? '', lag: lagOf(lagDays) });
      return t(by === 'successor' ? 'reason.end-date' : `reason.${by}`, { date: date === null ? '' : formats.date(date) });
    };
    return {
      /** @param due and `today` as local dates: a weekend may lie between them without a working day. */
      daysLeft: (days: number | null, due: string | null, today: string) => {
        if (days === null || due === null) return t('due.none');
        if (due === today) return t('left.today');
        if (due > today) return days > 0 ? t('left.days', { days }) : t('left.no-workday');
        return days < 0 ? t('left.over', { days: -days }) : t('left.over.rest');
      },
      /** @param slipDays against the newest baseline. @returns undefined when it is not behind, or has none. */
      behind: (slipDays: number | null) => (slipDays ? t('behind', { days: slipDays }) : undefined),
      countedBack: ({ endDate, endDateSource }: Pick<ListedTask, 'endDate' | 'endDateSource'>) =>
        t('counted-back', { date: formats.date(endDate), source: endDateSource }),
      /** What fixed the latest dates of a task. */
      reason,
      /** The latest finish of a task, and what fixed it. */
      latest: ({ latestFinish, reason: why }: Pick<ScheduledTask, 'latestFinish' | 'reason'>) =>
        why ? t('chain.link', { date: formats.date(latestFinish), why: reason(why) }) : formats.date(latestFinish),
      state: (state: ListedTask['state']) => t(`state.${state}`),
      progress: ({ percent, quantity }: Pick<ListedTask, 'percent' | 'quantity'>) =>
        quantity ? t('quantity.done', quantity) : `${formats.number(percent)}%`,
    };
  }, [t, formats]);
}

/** From a task to the end date, over the successor that fixed each date. */
export function chainOf(tasks: readonly ScheduledTask[], taskId: string): ScheduledTask[] {
  const byCode = new Map(tasks.map((task) => [task.code, task]));
  const chain: ScheduledTask[] = [];
  let task = tasks.find((one) => one.taskId === taskId);
  while (task && !chain.includes(task)) {
    chain.push(task);
    task = task.reason?.task ? byCode.get(task.reason.task) : undefined;
  }
  return chain;
}
