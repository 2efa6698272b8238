import type { Task } from '../shared/api/models.js';
import { useChecklist } from '../shared/plan/use-checklist.js';
import { Problem } from './problem.js';

/** What must be there before the task is done; its owner ticks with a thumb. */
export function ChecklistSection({ task }: { readonly task: Task }) {
  const { t, tick, send, items, mayTick, about, progress } = useChecklist(task);
  if (items.length === 0 && !task.evidenceRequired) return null;
  return (
    <section className="m-section">
      <h2>{t('title')}</h2>
      {tick.error && <Problem error={tick.error} />}
      {task.evidenceRequired && <p>{t('evidence.line')}</p>}
      {items.length > 0 && <p className="m-muted">{progress}</p>}
      <ul className="m-checklist">
        {items.map((item) => (
          <li key={item.id}>
            {mayTick ? (
              <label>
                <input type="checkbox" checked={item.tickedAt !== null} onChange={({ target }) => send(item.id, target.checked)} />
                <span>{item.words}</span>
              </label>
            ) : (
              <span>
                <span aria-hidden>{item.tickedAt === null ? '☐' : '☑'}</span> {item.words}
              </span>
            )}
            <span className="m-muted">{about(item)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
