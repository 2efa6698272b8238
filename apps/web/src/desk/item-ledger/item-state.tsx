import type { LedgerItem } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { itemTexts } from '../../shared/items/messages.js';
import { StateTag } from '../../shared/ui/state-tag.js';

const MARKS = { open: 'waiting', done: 'done', found: 'warning', rectified: 'waiting', closed: 'done', removed: 'off' } as const;

/** Where an item stands, as sign and word; overdue beside it. */
export function ItemState({ item: { state, overdue, failedInspections } }: { readonly item: LedgerItem }) {
  const t = useTexts(itemTexts);
  return (
    <>
      <StateTag mark={MARKS[state]}>{t(`state.${state}`)}</StateTag>
      {overdue && (
        <span className="sub">
          <StateTag mark="bad">{t('overdue')}</StateTag>
        </span>
      )}
      {failedInspections > 0 && <span className="sub">{t('failed', { count: failedInspections })}</span>}
    </>
  );
}
