import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../shared/api/client.js';
import type { Task } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { TaskItems } from '../item-ledger/task-items.js';
import { TaskExtensions } from '../extension/task-extensions.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { taskPageMessages } from './messages.js';
import { ReviewDialog } from './review-dialog.js';
import { TaskChecklist } from './task-checklist.js';
import { TaskFacts } from './task-facts.js';
import { TaskHistory } from './task-history.js';
import { TaskStanding } from './task-standing.js';
import { useTaskVerb } from './use-task-verb.js';

const ReportDialog = lazy(() => import('./report-dialog.js'));

type Verb = Extract<Task['may'][number], 'sign' | 'report' | 'accept' | 'return'>;

export default function TaskPage() {
  const { id = '' } = useParams();
  const t = useTexts(taskPageMessages);
  const {
    data: task,
    error,
    refetch,
  } = useQuery({
    queryKey: ['task', id],
    queryFn: () => answer(api.GET('/api/tasks/{id}', { params: { path: { id } } })),
  });
  if (!task) {
    return <Page title={t('task')}>{error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <Waiting />}</Page>;
  }
  return (
    <Page
      title={task.name}
      lead={
        <>
          <code>{task.code}</code> · <Link to={`/projects/${task.projectId}`}>{task.projectTitle}</Link>
        </>
      }
    >
      <TaskWork task={task} />
      <TaskFacts task={task} />
      <TaskChecklist task={task} />
      <TaskItems task={task} />
      <TaskExtensions task={task} />
      <TaskStanding task={task} />
      <TaskHistory task={task} />
    </Page>
  );
}

function TaskWork({ task }: { readonly task: Task }) {
  const t = useTexts(taskPageMessages);
  const [open, setOpen] = useState<Exclude<Verb, 'sign'>>();
  const [done, setDone] = useState<Verb>();
  const sign = useTaskVerb(
    task,
    (body) => api.POST('/api/tasks/{id}/sign-for', body),
    () => setDone('sign'),
  );
  const finish = (verb: Verb) => {
    setOpen(undefined);
    setDone(verb);
  };
  return (
    <>
      {sign.error && <ProblemAlert error={sign.error} />}
      {done && <Alert className="notice" type="success" role="status" showIcon title={t(`done.${done}`)} />}
      {task.may.length > 0 && (
        <div className="verbs notice">
          {task.may.includes('sign') && (
            <Button type="primary" loading={sign.isPending} onClick={() => sign.mutate({})}>
              {t('sign')}
            </Button>
          )}
          {task.may.includes('accept') && (
            <Button type="primary" onClick={() => setOpen('accept')}>
              {t('accept')}
            </Button>
          )}
          {task.may.includes('return') && (
            <Button danger onClick={() => setOpen('return')}>
              {t('return')}
            </Button>
          )}
          {task.may.includes('report') && (
            <Button type={task.state === 'reported' ? 'default' : 'primary'} onClick={() => setOpen('report')}>
              {t('report')}
            </Button>
          )}
        </div>
      )}
      <Suspense>
        {open === 'report' && <ReportDialog task={task} onDone={() => finish('report')} onClose={() => setOpen(undefined)} />}
      </Suspense>
      {(open === 'accept' || open === 'return') && (
        <ReviewDialog task={task} verdict={open} onDone={() => finish(open)} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}
