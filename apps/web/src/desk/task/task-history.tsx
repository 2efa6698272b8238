import type { ReactNode } from 'react';
import type { Task, TaskReport } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { planMessages } from '../../shared/plan/messages.js';
import { Records } from '../../shared/ui/records.js';
import { taskPageMessages } from './messages.js';

interface Line {
  readonly id: string;
  readonly at: string;
  readonly who: ReactNode;
  readonly what: ReactNode;
}

/** Reports, reviews and new owners, the newest first. */
export function TaskHistory({ task }: { readonly task: Task }) {
  const t = useTexts(taskPageMessages);
  const formats = useFormats();
  const lines: Line[] = [
    ...task.reports.map((report) => ({
      id: report.id,
      at: report.reportedAt,
      who: report.post === null ? t('history.list') : <Person post={report.post} name={report.reportedBy} />,
      what: <Report task={task} report={report} />,
    })),
    ...task.reviews.map(({ id, reviewedAt, post, reviewedBy, verdict, reason, late }) => ({
      id,
      at: reviewedAt,
      who: <Person post={post} name={reviewedBy} />,
      what: (
        <strong>
          {verdict === 'returned'
            ? t('history.returned', { reason: reason ?? '' })
            : t(late ? 'history.accepted.late' : 'history.accepted')}
        </strong>
      ),
    })),
    ...task.ownerChanges.map(({ changedOn, part, from, to, handedOver, changedBy }) => ({
      id: `${changedOn} ${part} ${from}`,
      at: changedOn,
      who: changedBy,
      what: (
        <>
          <strong>{t('history.owner', { from, to })}</strong>
          <span className="sub">
            {t(`history.owner.${part}`)}
            {handedOver && ` · ${t('history.owner.handed')}`}
          </span>
        </>
      ),
    })),
  ].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <section className="stack section">
      <h2>{t('history')}</h2>
      <Records
        caption={t('history')}
        rows={lines}
        keyOf={({ id }) => id}
        empty={t('history.none')}
        columns={[
          {
            key: 'when',
            title: t('history.when'),
            cell: ({ at }) => <span className="when">{at.includes('T') ? formats.instant(at) : formats.date(at)}</span>,
          },
          { key: 'who', title: t('history.who'), cell: ({ who }) => who },
          { key: 'what', title: t('history.what'), cell: ({ what }) => what },
        ]}
      />
    </section>
  );
}

function Person({ post, name }: { readonly post: string; readonly name: string }) {
  return (
    <>
      {post}
      <span className="sub">{name}</span>
    </>
  );
}

function Report({ task, report }: { readonly task: Task; readonly report: TaskReport }) {
  const t = useTexts(taskPageMessages);
  const plan = useTexts(planMessages);
  const { percent, quantityDone, correction, counted, remark, files } = report;
  const done = task.quantity && quantityDone !== null ? plan('quantity.done', { ...task.quantity, done: quantityDone }) : `${percent}%`;
  return (
    <>
      <strong>{done}</strong>
      {correction && ` · ${t('history.correction')}`}
      {counted && ` · ${t('history.counted')}`}
      {remark && <span className="sub">{remark}</span>}
      {files.length > 0 && (
        <span className="photos">
          {files.map(({ id, name, photo }) => {
            const address = `/api/tasks/${task.id}/reports/${report.id}/files/${id}`;
            return (
              <a key={id} href={address}>
                {photo ? <img src={address} alt={t('history.photo', { name })} loading="lazy" /> : name}
              </a>
            );
          })}
        </span>
      )}
    </>
  );
}
