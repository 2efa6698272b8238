import type { Task, TaskReport } from '../shared/api/models.js';
import { useFormats } from '../shared/i18n/use-formats.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { planMessages } from '../shared/plan/messages.js';
import { phoneMessages } from './messages.js';

/** Reports, reviews and new owners, the newest first. */
export function TaskHistory({ task }: { readonly task: Task }) {
  const t = useTexts(phoneMessages);
  const formats = useFormats();
  const lines = [
    ...task.reports.map((report) => ({ at: report.reportedAt, id: report.id, line: <Report task={task} report={report} /> })),
    ...task.reviews.map(({ id, reviewedAt, verdict, reason, late, post, reviewedBy }) => ({
      at: reviewedAt,
      id,
      line: (
        <>
          <strong>
            {verdict === 'returned'
              ? t('history.returned', { reason: reason ?? '' })
              : t(late ? 'history.accepted.late' : 'history.accepted')}
          </strong>
          <span className="m-muted">
            {post} · {reviewedBy}
          </span>
        </>
      ),
    })),
    ...task.ownerChanges.map(({ changedOn, part, from, to, handedOver }) => ({
      at: changedOn,
      id: `${changedOn} ${part} ${from}`,
      line: (
        <>
          <strong>{t('history.owner', { from, to })}</strong>
          {handedOver && <span className="m-muted">{t('history.owner.handed')}</span>}
        </>
      ),
    })),
  ].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <section>
      <h2>{t('history')}</h2>
      {lines.length === 0 && <p className="m-muted">{t('history.none')}</p>}
      <ol className="m-history">
        {lines.map(({ at, id, line }) => (
          <li key={id}>
            <time dateTime={at}>{at.includes('T') ? formats.instant(at) : formats.date(at)}</time>
            {line}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Report({ task, report }: { readonly task: Task; readonly report: TaskReport }) {
  const t = useTexts(phoneMessages);
  const plan = useTexts(planMessages);
  const { percent, quantityDone, correction, counted, remark, post, reportedBy, files } = report;
  const done = task.quantity && quantityDone !== null ? plan('quantity.done', { ...task.quantity, done: quantityDone }) : `${percent}%`;
  return (
    <>
      <strong>
        {done}
        {correction && `（${t('history.correction')}）`}
        {counted && `（${t('history.counted')}）`}
      </strong>
      {remark && <span>{remark}</span>}
      <span className="m-muted">{post === null ? t('history.list') : `${post} · ${reportedBy}`}</span>
      {files.length > 0 && (
        <span className="m-photos">
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
