import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '../shared/api/client.js';
import type { ItemLedger, LedgerItem, Task } from '../shared/api/models.js';
import { useFormats } from '../shared/i18n/use-formats.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { itemTexts } from '../shared/items/messages.js';
import { useItemsChanged } from '../shared/items/use-items-changed.js';
import { useMe } from '../shared/session/session.js';
import { phoneMessages } from './messages.js';
import { Problem } from './problem.js';

/** What one thumb does on the spot; a re-inspection that fails needs words and a date, and the desk's page. */
const ON_THE_SPOT = ['finish', 'rectify', 'close'] as const;
const OPEN = ['open', 'found', 'rectified'] as const;
const MOST = 100;

/** The items of a task that are still open, each with the one thing that its reader can do with it. */
export function ItemsSection({ task }: { readonly task: Task }) {
  const reads = useMe().permissions.includes('item-ledger:read');
  const { data } = useQuery({
    queryKey: ['items', task.id, 'ledger'],
    queryFn: () => answer(api.GET('/api/tasks/{id}/item-ledger', { params: { path: { id: task.id } } })),
    enabled: reads && task.counted,
  });
  return data?.ledger ? <OpenItems about={data} ledger={data.ledger} /> : null;
}

/** First what the reader can do something with. */
function inOrder(items: readonly LedgerItem[]): LedgerItem[] {
  const waits = (item: LedgerItem) => Number(!ON_THE_SPOT.some((verb) => item.may.includes(verb)));
  return [...items].sort((a, b) => waits(a) - waits(b));
}

function OpenItems({
  about: { taskId, counts },
  ledger,
}: {
  readonly about: ItemLedger;
  readonly ledger: NonNullable<ItemLedger['ledger']>;
}) {
  const t = useTexts(phoneMessages);
  const words = useTexts(itemTexts);
  const formats = useFormats();
  const changed = useItemsChanged();
  const { data, error, refetch } = useQuery({
    queryKey: ['items', taskId, 'open'],
    queryFn: () =>
      answer(api.GET('/api/tasks/{id}/item-ledger/items', { params: { path: { id: taskId }, query: { state: [...OPEN], size: MOST } } })),
  });
  const send = useMutation({
    mutationFn: ({ item: { id, version }, verb }: { readonly item: LedgerItem; readonly verb: (typeof ON_THE_SPOT)[number] }) =>
      answer(
        api.POST('/api/tasks/{id}/item-ledger/items/bulk', { params: { path: { id: taskId } }, body: { items: [{ id, version }], verb } }),
      ),
    onSettled: changed,
  });
  const said = send.data && send.variables;
  return (
    <section className="m-section">
      <h2>{ledger.title}</h2>
      <p className="m-muted">
        {words('progress', { done: counts.done, total: counts.total, unit: ledger.unit })}
        {counts.overdue > 0 && ` · ${words('overdue.count', { count: counts.overdue })}`}
      </p>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {send.error && <Problem error={send.error} />}
      {said && (
        <p className="m-said" role="status">
          {t('items.said', { name: said.item.name, verb: words(`verb.${said.verb}`) })}
        </p>
      )}
      {data && data.total === 0 && <p>{t('items.none')}</p>}
      {data && data.items.length > 0 && (
        <ul className="m-items">
          {inOrder(data.items).map((item) => (
            <li key={item.id}>
              <div>
                <strong>{`${item.number} ${item.name}`}</strong>
                {item.place && <span className="m-muted">{item.place}</span>}
                <span className="m-muted">
                  {words(`state.${item.state}`)}
                  {item.deadline && ` · ${words('deadline')} ${formats.date(item.deadline)}`}
                  {item.overdue && ` · ${words('overdue')}`}
                </span>
              </div>
              {ON_THE_SPOT.filter((verb) => item.may.includes(verb)).map((verb) => (
                <button
                  key={verb}
                  type="button"
                  className="m-button"
                  aria-label={t('items.verb', { verb: words(`verb.${verb}`), item: `${item.number} ${item.name}` })}
                  disabled={send.isPending}
                  onClick={() => send.mutate({ item, verb })}
                >
                  {words(`verb.${verb}`)}
                </button>
              ))}
            </li>
          ))}
        </ul>
      )}
      {data && data.total > data.items.length && <p className="m-muted">{t('items.more', { count: data.total - data.items.length })}</p>}
    </section>
  );
}
