import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../../shared/api/client.js';
import type { Task } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { itemTexts } from '../../shared/items/messages.js';
import { useMe } from '../../shared/session/session.js';
import { itemPageMessages } from './messages.js';

/** On the page of a task: its ledger of items, or the way to set one up. */
export function TaskItems({ task }: { readonly task: Task }) {
  const t = useTexts(itemPageMessages);
  const words = useTexts(itemTexts);
  const reads = useMe().permissions.includes('item-ledger:read');
  const { data } = useQuery({
    queryKey: ['items', task.id, 'ledger'],
    queryFn: () => answer(api.GET('/api/tasks/{id}/item-ledger', { params: { path: { id: task.id } } })),
    enabled: reads && !task.isSummary,
  });
  if (!data || (!data.ledger && !data.mayKeep)) return null;
  const { ledger, counts } = data;
  return (
    <section className="section">
      <h2>{t('title')}</h2>
      {ledger ? (
        <p>
          <Link to={`/tasks/${task.id}/items`}>{ledger.title}</Link>
          {` · ${words('progress', { done: counts.done, total: counts.total, unit: ledger.unit })}`}
          {counts.overdue > 0 && ` · ${words('overdue.count', { count: counts.overdue })}`}
          <span className="sub">{t('counted')}</span>
        </p>
      ) : (
        <p>
          <Link to={`/tasks/${task.id}/items`}>{t('set-up')}</Link>
          <span className="sub">{t('set-up.about')}</span>
        </p>
      )}
    </section>
  );
}
