import type { ListedTask, MyTasks } from '../shared/api/models.js';
import { useFormats } from '../shared/i18n/use-formats.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { standingTexts } from '../shared/plan/standing-messages.js';
import { usePlanWords } from '../shared/plan/use-plan-words.js';
import { ExtensionsNote } from './extensions-note.js';
import { phoneMessages } from './messages.js';
import { useDrafts } from './use-drafts.js';
import { openStack, openTask } from './use-path.js';

const STACKS = ['dueSoon', 'overdue', 'toSign', 'toAccept'] as const;
export type Stack = (typeof STACKS)[number];

/** Whoever accepts nothing sees three. */
export function stacksFor(permissions: readonly string[]): readonly Stack[] {
  return STACKS.filter((stack) => stack !== 'toAccept' || permissions.includes('task:review'));
}

/** The stack asked for; otherwise the first that holds something. */
export function stackToShow(asked: string | undefined, stacks: readonly Stack[], tasks: MyTasks | undefined): Stack {
  return stacks.find((stack) => stack === asked) ?? stacks.find((stack) => (tasks?.[stack].length ?? 0) > 0) ?? 'dueSoon';
}

interface BarProps {
  readonly stacks: readonly Stack[];
  readonly shown: Stack;
  readonly tasks: MyTasks | undefined;
}

export function StackBar({ stacks, shown, tasks }: BarProps) {
  const t = useTexts(phoneMessages);
  return (
    <nav className="m-bar" aria-label={t('stacks')}>
      {stacks.map((stack) => {
        const count = tasks?.[stack].length ?? 0;
        return (
          <button key={stack} type="button" aria-current={stack === shown ? 'page' : undefined} onClick={() => openStack(stack)}>
            <span className={stack === 'overdue' && count > 0 ? 'm-count m-bad' : 'm-count'}>{t('count', { count })}</span>
            {t(`stack.${stack}`)}
          </button>
        );
      })}
    </nav>
  );
}

export function StackPage({ stack, tasks }: { readonly stack: Stack; readonly tasks: MyTasks }) {
  const t = useTexts(phoneMessages);
  return (
    <>
      <DraftsNote />
      <ExtensionsNote />
      <h1>{t(`stack.${stack}`)}</h1>
      <p className="m-muted">{t(`stack.${stack}.about`)}</p>
      <TaskCards tasks={tasks[stack]} today={tasks.today} />
      {stack === 'dueSoon' && tasks.later.length > 0 && (
        <>
          <h2>{t('later')}</h2>
          <TaskCards tasks={tasks.later} today={tasks.today} />
        </>
      )}
    </>
  );
}

function DraftsNote() {
  const t = useTexts(phoneMessages);
  const drafts = useDrafts() ?? [];
  if (drafts.length === 0) return null;
  const waiting = drafts.filter(({ sent }) => sent).length;
  return (
    <section className="m-note" role="status">
      <strong>{waiting > 0 ? t('waiting.list', { count: waiting }) : t('draft.list', { count: drafts.length })}</strong>
      {drafts.map(({ id, taskId, label }) => (
        <button key={id} type="button" className="m-plain" onClick={() => openTask(taskId)}>
          {label}
        </button>
      ))}
    </section>
  );
}

function TaskCards({ tasks, today }: { readonly tasks: readonly ListedTask[]; readonly today: string }) {
  const t = useTexts(phoneMessages);
  if (tasks.length === 0) return <p className="m-none">{t('stack.none')}</p>;
  return (
    <ul className="m-cards">
      {tasks.map((task) => (
        <li key={task.id}>
          <TaskCard task={task} today={today} />
        </li>
      ))}
    </ul>
  );
}

function TaskCard({ task, today }: { readonly task: ListedTask; readonly today: string }) {
  const t = useTexts(phoneMessages);
  const standing = useTexts(standingTexts);
  const words = usePlanWords();
  const formats = useFormats();
  return (
    <button type="button" className="m-card" onClick={() => openTask(task.id)}>
      <strong>{task.name}</strong>
      <span className="m-muted">
        {task.code} · {task.projectTitle}
      </span>
      <span className="m-row">
        <DueChip task={task} today={today} />
        <span>{words.progress(task)}</span>
      </span>
      {task.due && <span className="m-muted">{formats.date(task.due)}</span>}
      {task.tags.length > 0 && <span className="m-muted">{t('tags', { tags: task.tags.join(' · ') })}</span>}
      {task.block && (
        <span className="m-muted">{standing('waits', { kind: standing(`kind.${task.block.kind}`), awaits: task.block.awaits })}</span>
      )}
    </button>
  );
}

const SETTLED: ReadonlySet<ListedTask['state']> = new Set(['accepted', 'reported', 'suspended', 'cancelled']);

/** How far off the due date is: a word and a colour, never the colour alone. */
export function DueChip({ task, today }: { readonly task: ListedTask; readonly today: string }) {
  const words = usePlanWords();
  // Delivered work is not late by every day that its acceptance takes.
  if (SETTLED.has(task.state)) return <span className="m-chip">{words.state(task.state)}</span>;
  const late = task.due !== null && task.due < today;
  const near = !late && task.workingDaysLeft !== null && task.workingDaysLeft <= 3;
  return (
    <span className={late ? 'm-chip m-bad' : near ? 'm-chip m-warning' : 'm-chip'}>
      {words.daysLeft(task.workingDaysLeft, task.due, today)}
    </span>
  );
}
