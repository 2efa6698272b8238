import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { ScheduleChange } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Pager } from '../../shared/ui/pager.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { livingPlanMessages } from './plan-messages.js';

type Move = ScheduleChange['moves'][number];

/** What nobody did: a plan is counted anew by itself. */
const BY_ITSELF: ReadonlySet<ScheduleChange['because']> = new Set(['reverse-schedule.new-day', 'reverse-schedule.new-calendar']);

/** Which days of the plan moved, when and why; the newest first. */
export function ScheduleChanges({ projectId }: { readonly projectId: string }) {
  const t = useTexts(livingPlanMessages);
  const [page, setPage] = useState(1);
  const changes = useQuery({
    queryKey: ['schedule-changes', projectId, page],
    queryFn: () =>
      answer(api.GET('/api/projects/{id}/schedule/changes', { params: { path: { id: projectId }, query: { page, size: 10 } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <section className="stack section" aria-labelledby="schedule-changes">
      <h2 id="schedule-changes">{t('changes')}</h2>
      {changes.error && <ProblemAlert error={changes.error} onRetry={() => void changes.refetch()} />}
      <Records
        caption={t('changes')}
        columns={useColumns()}
        rows={changes.data?.items ?? []}
        keyOf={({ id }) => id}
        busy={changes.isFetching}
        empty={t('changes.none')}
      />
      {changes.data && changes.data.total > 0 && <Pager {...changes.data} onPage={setPage} />}
    </section>
  );
}

function useColumns(): Column<ScheduleChange>[] {
  const t = useTexts(livingPlanMessages);
  const formats = useFormats();
  return [
    {
      key: 'when',
      title: t('changes.when'),
      cell: ({ on, by, because }) => (
        <>
          <span className="when">{formats.date(on)}</span>
          <span className="sub">{BY_ITSELF.has(because) ? t('changes.by-itself') : by}</span>
        </>
      ),
    },
    {
      key: 'why',
      title: t('changes.why'),
      cell: ({ because, task }) => (
        <>
          {t(`because.${because}`)}
          {task && (
            <span className="sub">
              <code>{task.code}</code> {task.name}
            </span>
          )}
        </>
      ),
    },
    { key: 'project', title: t('changes.project'), cell: (change) => <ProjectMoves change={change} /> },
    { key: 'tasks', title: t('changes.tasks'), cell: ({ moves }) => (moves.length === 0 ? '–' : <TaskMoves moves={moves} />) },
  ];
}

function ProjectMoves({ change: { before, after } }: { readonly change: ScheduleChange }) {
  const t = useTexts(livingPlanMessages);
  const formats = useFormats();
  const lines = [
    before.missingDays !== after.missingDays &&
      t('changes.missing', { before: formats.number(before.missingDays), after: formats.number(after.missingDays) }),
    before.earliestFinish !== after.earliestFinish &&
      t('changes.earliest', { before: formats.date(before.earliestFinish), after: formats.date(after.earliestFinish) }),
    before.plannedFinish !== after.plannedFinish &&
      t('changes.end', { before: formats.date(before.plannedFinish), after: formats.date(after.plannedFinish) }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return '–';
  return lines.map((line) => (
    <span className="line" key={line}>
      {line}
    </span>
  ));
}

function TaskMoves({ moves }: { readonly moves: readonly Move[] }) {
  const t = useTexts(livingPlanMessages);
  const formats = useFormats();
  const moved = (key: 'changes.latest' | 'changes.start' | 'changes.early', before: string, after: string) =>
    before === after ? [] : [t(key, { before: formats.date(before), after: formats.date(after) })];
  return (
    <details>
      <summary>{t('changes.count', { count: moves.length })}</summary>
      <ul className="bullets">
        {moves.map(({ taskId, code, name, before, after }) => (
          <li key={taskId}>
            <code>{code}</code> {name}
            {[
              ...moved('changes.start', before.latestStart, after.latestStart),
              ...moved('changes.latest', before.latestFinish, after.latestFinish),
              ...moved('changes.early', before.earliestFinish, after.earliestFinish),
            ].map((line) => (
              <span className="sub" key={line}>
                {line}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
