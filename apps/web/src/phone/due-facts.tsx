import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../shared/api/client.js';
import type { Task } from '../shared/api/models.js';
import { useFormats } from '../shared/i18n/use-formats.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { sharedMessages } from '../shared/messages.js';
import { chainOf, usePlanWords } from '../shared/plan/use-plan-words.js';
import { phoneMessages } from './messages.js';
import { Problem } from './problem.js';
import { DueChip } from './stacks.js';

export function DueFacts({ task, today }: { readonly task: Task; readonly today: string }) {
  const t = useTexts(phoneMessages);
  const words = usePlanWords();
  const formats = useFormats();
  return (
    <section className="m-facts">
      <DueChip task={task} today={today} />
      {task.due && (
        <p>
          {t('due')} {formats.date(task.due)}
          {task.originalDue && task.originalDue !== task.due && ` (${t('due.original', { date: formats.date(task.originalDue) })})`}
        </p>
      )}
      <p className="m-muted">{words.countedBack(task)}</p>
      {task.beganTooLate && <p className="m-muted">{t('began-too-late')}</p>}
      <DueChain task={task} />
      <dl>
        <dt>{t('state')}</dt>
        <dd>{words.state(task.state)}</dd>
        <dt>{t('progress')}</dt>
        <dd>{words.progress(task)}</dd>
        <dt>{t('owner')}</dt>
        <dd>{[task.owner ?? t('owner.none'), ...task.coOwners].join(' · ')}</dd>
        <dt>{t('head')}</dt>
        <dd>{task.head}</dd>
        {task.standard && (
          <>
            <dt>{t('standard')}</dt>
            <dd>{task.standard}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** From this task to the end date, one sentence each; asked for only when somebody wants to know. */
function DueChain({ task }: { readonly task: Task }) {
  const t = useTexts(phoneMessages);
  const shared = useTexts(sharedMessages);
  const words = usePlanWords();
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['schedule', task.projectId],
    queryFn: () => answer(api.GET('/api/projects/{id}/schedule', { params: { path: { id: task.projectId } } })),
    enabled: open,
  });
  const behind = words.behind(data?.tasks.find(({ taskId }) => taskId === task.id)?.slipDays ?? null);
  return (
    <details className="m-chain" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('chain')}</summary>
      {error && <Problem error={error} />}
      {!data && !error && <p>{shared('loading')}</p>}
      {behind && <p className="m-muted">{behind}</p>}
      {data && (
        <ol>
          {chainOf(data.tasks, task.id).map((link) => (
            <li key={link.code}>
              <strong>
                {link.code} {link.name}
              </strong>
              <span>{words.latest(link)}</span>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
