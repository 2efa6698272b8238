import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Task } from '../api/models.js';
import { useFormats } from '../i18n/use-formats.js';
import { useTexts } from '../i18n/use-texts.js';
import { standingTexts } from './standing-messages.js';

const STANDING_VERBS = ['block', 'unblock', 'suspend', 'resume', 'cancel'] as const;
export type StandingVerb = (typeof STANDING_VERBS)[number];

/** What is said with a verb; a verb takes what it asks for. */
export interface StandingWish {
  readonly verb: StandingVerb;
  readonly kind: Task['blocks'][number]['kind'];
  readonly words: string;
  readonly expectedUntil: string | null;
}

type SaidOfWait = NonNullable<Task['blocks'][number]['recognition']>;

export interface StandingLine {
  readonly id: string;
  readonly at: string;
  readonly what: string;
  readonly who: string;
}

/** What stops a task: its verbs for this reader, how to send one, and what was said so far, the newest first. */
export function useStanding(task: Task, onDone: () => void) {
  const t = useTexts(standingTexts);
  const formats = useFormats();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: (wish: StandingWish) => sendWish(task, wish),
    onSuccess: (next) => {
      queries.setQueryData(['task', task.id], next);
      onDone();
    },
    onSettled: () => Promise.all(['tasks', 'task', 'map', 'schedule'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  const wait = ({ kind, awaits, since, expectedUntil }: NonNullable<Task['block']>, endedOn: string | null = null) =>
    [
      t('waits', { kind: t(`kind.${kind}`), awaits }),
      ' · ',
      t('waits.since', { since: formats.date(since) }),
      expectedUntil ? t('waits.until', { until: formats.date(expectedUntil) }) : '',
      endedOn ? t('waits.ended', { ended: formats.date(endedOn) }) : '',
    ].join('');
  const said = ({ on, by, post, reason }: SaidOfWait) => ({ on: formats.date(on), by: `${post ?? t('desk')} · ${by}`, reason });
  const judged = ({ recognition, withdrawn }: Task['blocks'][number]) =>
    [
      ...withdrawn.map(({ withdrawal, ...given }) => {
        const { on: withdrawnOn, by: withdrawnBy, reason: why } = said(withdrawal);
        return t('waits.withdrawn', { ...said(given), withdrawnOn, withdrawnBy, why });
      }),
      recognition ? t('waits.recognised', said(recognition)) : '',
    ].join('');
  const lines: StandingLine[] = [
    ...task.blocks.map((block) => ({
      id: block.id,
      at: block.blockedAt,
      what: wait(block, block.endedOn) + judged(block),
      who: `${block.post} · ${block.blockedBy}`,
    })),
    ...task.decisions.map(({ id, decidedAt, decision, reason, post, decidedBy }) => ({
      id,
      at: decidedAt,
      what: t(`decision.${decision}`, { reason }),
      who: `${post ?? t('desk')} · ${decidedBy}`,
    })),
  ].sort((one, other) => other.at.localeCompare(one.at));
  const may = STANDING_VERBS.filter((verb) => task.may.includes(verb));
  const nameOf = (verb: StandingVerb) => t(verb === 'cancel' ? 'cancel-task' : verb);
  const about = (verb: Exclude<StandingVerb, 'unblock'>) => t(verb === 'cancel' ? 'cancel-task.about' : `${verb}.about`);
  return { t, send, lines, may, nameOf, about };
}

function sendWish(task: Task, { verb, kind, words, expectedUntil }: StandingWish): Promise<Task> {
  const params = { path: { id: task.id } };
  const { version } = task;
  const said = { params, body: { reason: words, version } };
  if (verb === 'block') return answer(api.POST('/api/tasks/{id}/block', { params, body: { kind, awaits: words, expectedUntil, version } }));
  if (verb === 'unblock') return answer(api.POST('/api/tasks/{id}/unblock', { params, body: { version } }));
  if (verb === 'suspend') return answer(api.POST('/api/tasks/{id}/suspension', said));
  if (verb === 'resume') return answer(api.POST('/api/tasks/{id}/resumption', said));
  return answer(api.POST('/api/tasks/{id}/cancellation', said));
}
