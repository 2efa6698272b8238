import { Link } from 'react-router';
import type { MapTask, Schedule, ScheduledTask } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Behind } from '../../shared/plan/behind.js';
import { Tags } from '../../shared/plan/tags.js';
import { useTaskTags } from '../../shared/plan/use-task-tags.js';
import { usePlanWords } from '../../shared/plan/use-plan-words.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { TaskLight } from '../battle-map/task-light.js';
import { Why } from '../battle-map/why.js';
import { projectMessages } from './messages.js';

const INDENT_PX = 18;

interface Row {
  readonly task: MapTask;
  readonly scheduled: ScheduledTask | undefined;
  readonly tags: readonly string[] | undefined;
  readonly depth: number;
}

interface Props {
  readonly projectId: string;
  readonly tasks: readonly MapTask[];
  readonly schedule: Schedule;
  readonly busy: boolean;
}

/** The task tree with both ends of the schedule, and in a sentence what fixed the later one. */
export function PlanTable({ projectId, tasks, schedule, busy }: Props) {
  const t = useTexts(projectMessages);
  const tags = useTaskTags(projectId);
  const parents = new Map(tasks.map(({ id, parentId }) => [id, parentId]));
  const depthOf = (id: string): number => {
    const parent = parents.get(id);
    return parent ? 1 + depthOf(parent) : 0;
  };
  const rows = tasks.map(
    (task): Row => ({
      task,
      scheduled: schedule.tasks.find(({ taskId }) => taskId === task.id),
      tags: tags.get(task.id),
      depth: depthOf(task.id),
    }),
  );
  return (
    <section className="stack section">
      <h2>{t('tasks')}</h2>
      <Records caption={t('tasks')} columns={useColumns(schedule.computedOn)} rows={rows} keyOf={({ task }) => task.id} busy={busy} />
    </section>
  );
}

function useColumns(today: string): Column<Row>[] {
  const t = useTexts(projectMessages);
  const words = usePlanWords();
  const formats = useFormats();
  return [
    {
      key: 'task',
      title: t('task'),
      cell: ({ task, tags, depth }) => (
        <div style={{ paddingInlineStart: depth * INDENT_PX }}>
          {task.summary ? <strong>{task.name}</strong> : <Link to={`/tasks/${task.id}`}>{task.name}</Link>}
          <code className="sub">{task.code}</code>
          <Tags tags={tags} />
        </div>
      ),
    },
    { key: 'light', title: t('light'), cell: ({ task }) => <TaskLight task={task} /> },
    { key: 'owner', title: t('owner'), cell: ({ task }) => (task.summary ? '–' : (task.owner ?? t('owner.none'))) },
    {
      key: 'progress',
      title: t('progress'),
      cell: ({ task }) =>
        task.summary ? (
          `${formats.number(task.percent)}%`
        ) : (
          <>
            {formats.number(task.percent)}%<span className="sub">{words.state(task.state)}</span>
          </>
        ),
    },
    {
      key: 'due',
      title: t('due'),
      cell: ({ task }) =>
        task.summary ? (
          '–'
        ) : (
          <>
            {task.due ? <span className="when">{formats.date(task.due)}</span> : <span className="muted">{t('due.draft')}</span>}
            {task.beganTooLate && <span className="sub">{t('began-too-late')}</span>}
          </>
        ),
    },
    {
      key: 'latest',
      title: t('latest'),
      cell: ({ task, scheduled }) => (
        <>
          <span className="when">{formats.date(task.latestStart)} →</span> <span className="when">{formats.date(task.latestFinish)}</span>
          {task.latestStart < today && (task.state === 'assigned' || task.state === 'signed') && (
            <span className="line">
              <StateTag mark="bad">{t('start.passed')}</StateTag>
            </span>
          )}
          <Slip scheduled={scheduled} />
          <Behind slipDays={task.slipDays} />
        </>
      ),
    },
    {
      key: 'slack',
      title: t('slack'),
      numeric: true,
      cell: ({ task }) => (
        <>
          {formats.number(task.slackDays)}
          {task.critical && <span className="sub">{t('critical')}</span>}
        </>
      ),
    },
    {
      key: 'why',
      title: t('why'),
      cell: ({ task, scheduled }) => (
        <>
          <Why why={task.why} />
          {scheduled?.reason && <span className="sub">{words.reason(scheduled.reason)}</span>}
        </>
      ),
    },
  ];
}

/** Where the plan has moved since its approval. */
function Slip({ scheduled }: { readonly scheduled: ScheduledTask | undefined }) {
  const t = useTexts(projectMessages);
  const formats = useFormats();
  const was = scheduled?.baselineLatestFinish;
  if (!was || was === scheduled.latestFinish) return null;
  return (
    <span className="sub">{t('baseline.slip', { way: scheduled.latestFinish > was ? 'later' : 'earlier', date: formats.date(was) })}</span>
  );
}
