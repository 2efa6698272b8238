import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { MapProject, MapTask } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Behind } from '../../shared/plan/behind.js';
import { Tags } from '../../shared/plan/tags.js';
import { useTaskTags } from '../../shared/plan/use-task-tags.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { battleMapMessages } from './messages.js';
import { TaskLight } from './task-light.js';
import { Why } from './why.js';

/** No day is left of a task that is over, and none is missing. */
const OVER: ReadonlySet<MapTask['state']> = new Set(['accepted', 'cancelled']);

/** The heading tells it already. */
const NO_TAGS: ReadonlyMap<string, readonly string[]> = new Map();

interface Props {
  readonly project: MapProject;
  /** Which tag its tasks were asked for by; undefined: these are all of them. */
  readonly tag: string | undefined;
}

/** Below all projects, so it is brought before its reader when it opens. */
export function TasksTable({ project, tag }: Props) {
  const t = useTexts(battleMapMessages);
  const { code, title } = project;
  const tags = useTaskTags(project.id);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which must not become the effect's clean-up.
    void section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { task, facts } = useTaskColumns(tags);
  return (
    <section ref={section} className="stack section">
      <h2>{tag ? t('tasks.tagged', { code, title, tag }) : t('tasks.of', { code, title })}</h2>
      <Records caption={t('task')} columns={[task, ...facts]} rows={project.tasks} keyOf={({ id }) => id} />
    </section>
  );
}

interface Tagged extends MapTask {
  readonly project: MapProject;
}

interface TaggedProps {
  /** As they were asked for by the tag. */
  readonly projects: readonly MapProject[];
  readonly tag: string;
}

/** Tasks of all projects, so that none has to be unfolded for what the tag was chosen for. */
export function TaggedTasks({ projects, tag }: TaggedProps) {
  const t = useTexts(battleMapMessages);
  const { task, facts } = useTaskColumns(NO_TAGS);
  const project: Column<Tagged> = {
    key: 'project',
    title: t('project'),
    cell: ({ project: { id, code, title } }) => (
      <>
        <Link to={`/projects/${id}`}>{title}</Link>
        <code className="sub">{code}</code>
      </>
    ),
  };
  const rows = projects.flatMap((one) => one.tasks.map((its): Tagged => ({ ...its, project: one })));
  return (
    <section className="stack section">
      <h2>{t('tagged', { tag })}</h2>
      <Records caption={t('tagged', { tag })} columns={[task, project, ...facts]} rows={rows} keyOf={({ id }) => id} />
    </section>
  );
}

/** @param tags by task. */
function useTaskColumns(tags: ReadonlyMap<string, readonly string[]>): { task: Column<MapTask>; facts: Column<MapTask>[] } {
  const t = useTexts(battleMapMessages);
  const formats = useFormats();
  return {
    task: {
      key: 'task',
      title: t('task'),
      cell: ({ id, code, name, summary }) => (
        <>
          {summary ? <strong>{name}</strong> : <Link to={`/tasks/${id}`}>{name}</Link>}
          <code className="sub">{code}</code>
          <Tags tags={tags.get(id)} />
        </>
      ),
    },
    facts: [
      {
        key: 'light',
        title: t('light'),
        cell: (task) => <TaskLight task={task} />,
      },
      { key: 'owner', title: t('owner'), cell: ({ owner, summary }) => (summary ? '–' : (owner ?? t('owner.none'))) },
      {
        key: 'due',
        title: t('due'),
        cell: ({ due, latestFinish, slipDays }) => (
          <>
            <span className="when">{formats.date(due ?? latestFinish)}</span>
            {due === null && <span className="sub">{t('due.draft')}</span>}
            <Behind slipDays={slipDays} />
          </>
        ),
      },
      {
        key: 'left',
        title: t('left'),
        numeric: true,
        cell: ({ workingDaysLeft, state }) => (OVER.has(state) ? '–' : formats.number(workingDaysLeft)),
      },
      { key: 'slack', title: t('slack'), numeric: true, cell: ({ slackDays }) => formats.number(slackDays) },
      { key: 'why', title: t('why'), cell: ({ why }) => <Why why={why} /> },
    ],
  };
}
