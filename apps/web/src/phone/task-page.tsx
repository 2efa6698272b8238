import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answer, api } from '../shared/api/client.js';
import type { Task } from '../shared/api/models.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { sharedMessages } from '../shared/messages.js';
import { ChecklistSection } from './checklist-section.js';
import { DueFacts } from './due-facts.js';
import { ExtensionSection } from './extension-section.js';
import { TaskHistory } from './history.js';
import { ItemsSection } from './items-section.js';
import { phoneMessages } from './messages.js';
import { Problem } from './problem.js';
import { ReportSection } from './report-section.js';
import { StandingSection } from './standing-section.js';
import { ReviewSection } from './review-section.js';
import { goBack } from './use-path.js';

/** One task: where it stands, what the reader may do with it, what was said of it. */
export function TaskPage({ id, today }: { readonly id: string; readonly today: string | undefined }) {
  const t = useTexts(phoneMessages);
  const shared = useTexts(sharedMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  const {
    data: task,
    error,
    refetch,
  } = useQuery({
    queryKey: ['task', id],
    queryFn: () => answer(api.GET('/api/tasks/{id}', { params: { path: { id } } })),
  });
  const loaded = task !== undefined;
  useEffect(() => {
    if (loaded) heading.current?.focus({ preventScroll: true });
  }, [loaded]);
  return (
    <div className="m-page">
      <header className="m-head">
        <button type="button" className="m-plain" onClick={goBack}>
          ‹ {t('back')}
        </button>
        <span>{task?.code}</span>
      </header>
      <main>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {!task && !error && <p className="m-waiting">{shared('loading')}</p>}
        {task && (
          <>
            <title>{`${task.name} · ${shared('product.name')}`}</title>
            <h1 ref={heading} tabIndex={-1}>
              {task.name}
            </h1>
            <p className="m-muted">
              {task.projectCode} {task.projectTitle}
            </p>
            {task.tags.length > 0 && <p className="m-muted">{t('tags', { tags: task.tags.join(' · ') })}</p>}
            {today && <DueFacts task={task} today={today} />}
            <ChecklistSection task={task} />
            <TaskWork task={task} />
            <ItemsSection task={task} />
            <ExtensionSection task={task} />
            <StandingSection task={task} />
            <TaskHistory task={task} />
          </>
        )}
      </main>
    </div>
  );
}

function TaskWork({ task }: { readonly task: Task }) {
  const t = useTexts(phoneMessages);
  const [said, setSaid] = useState<'signed' | 'report.sent' | 'accepted' | 'returned'>();
  const takeOver = useTakeOver();
  const sign = useMutation({
    mutationFn: () => answer(api.POST('/api/tasks/{id}/sign-for', { params: { path: { id: task.id } }, body: { version: task.version } })),
    onSuccess: (next) => {
      takeOver(next);
      setSaid('signed');
    },
  });
  const done = (next: Task, what: NonNullable<typeof said>) => {
    takeOver(next);
    setSaid(what);
  };
  return (
    <>
      {said && (
        <p className="m-said" role="status">
          {t(said)}
        </p>
      )}
      {sign.error && <Problem error={sign.error} />}
      {task.may.includes('sign') && (
        <button type="button" className="m-button m-primary" disabled={sign.isPending} onClick={() => sign.mutate()}>
          {t('sign')}
        </button>
      )}
      <ReviewSection task={task} onDone={done} />
      <ReportSection task={task} onDone={(next) => done(next, 'report.sent')} />
    </>
  );
}

/** What the server answers is the task now; the lists are asked again. */
export function useTakeOver(): (task: Task) => void {
  const queries = useQueryClient();
  return (task) => {
    queries.setQueryData(['task', task.id], task);
    void queries.invalidateQueries({ queryKey: ['tasks'] });
  };
}
