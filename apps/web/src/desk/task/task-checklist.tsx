import { Button, Checkbox } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { Task } from '../../shared/api/models.js';
import { useChecklist } from '../../shared/plan/use-checklist.js';
import { useMe } from '../../shared/session/session.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { StateTag } from '../../shared/ui/state-tag.js';

const DatesDialog = lazy(() => import('./dates-dialog.js'));
const ParticularsDialog = lazy(() => import('./particulars-dialog.js'));

/** What must be there before the task is done; an owner ticks, the desk writes the list. */
export function TaskChecklist({ task }: { readonly task: Task }) {
  const { t, tick, send, items, mayTick, about, progress } = useChecklist(task);
  const { permissions } = useMe();
  const [editing, setEditing] = useState<'particulars' | 'dates'>();
  const editable = permissions.includes('task:change-plan') && task.state !== 'accepted' && task.state !== 'cancelled';
  if (items.length === 0 && !editable) return null;
  return (
    <section className="stack section" aria-labelledby="checklist">
      <h2 id="checklist">{t('title')}</h2>
      {tick.error && <ProblemAlert error={tick.error} />}
      {items.length > 0 && (
        <>
          <p className="muted">
            {progress}
            {items.some(({ tickedAt }) => tickedAt === null) && ` · ${t('open.all')}`}
          </p>
          <ul className="checklist">
            {items.map((item) => (
              <li key={item.id}>
                {mayTick ? (
                  <Checkbox checked={item.tickedAt !== null} onChange={({ target }) => send(item.id, target.checked)}>
                    {item.words}
                  </Checkbox>
                ) : (
                  <StateTag mark={item.tickedAt === null ? 'waiting' : 'good'}>{item.words}</StateTag>
                )}
                <span className="sub">{about(item)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {editable && (
        <div className="verbs">
          <Button onClick={() => setEditing('particulars')}>{t('edit')}</Button>
          {!task.isSummary && <Button onClick={() => setEditing('dates')}>{t('dates')}</Button>}
        </div>
      )}
      <Suspense>
        {editing === 'particulars' && <ParticularsDialog task={task} onClose={() => setEditing(undefined)} />}
        {editing === 'dates' && <DatesDialog task={task} onClose={() => setEditing(undefined)} />}
      </Suspense>
    </section>
  );
}
