import type { ItemLedger, LedgerItemHistory } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { itemTexts } from '../../shared/items/messages.js';
import { itemPageMessages } from './messages.js';

type Change = LedgerItemHistory['changes'][number];

interface Props {
  readonly changes: readonly Change[];
  readonly columns: NonNullable<ItemLedger['ledger']>['columns'];
}

const FIELDS = {
  number: 'number',
  name: 'name',
  place: 'place',
  grid: 'grid',
  responsible: 'responsible',
  responsiblePostId: 'post',
  foundOn: 'found-on',
  remark: 'remark',
  custom: 'columns',
} as const;

/** What happened to an item, the newest first. */
export function ItemChanges({ changes }: Props) {
  const t = useTexts(itemPageMessages);
  const words = useTexts(itemTexts);
  const formats = useFormats();
  const kindOf = ({ kind }: Change) => (kind === 'add' || kind === 'edit' || kind === 'import' ? t(`kind.${kind}`) : words(`verb.${kind}`));
  const fieldOf = (field: string) => (field === 'deadline' ? words('deadline') : t(FIELDS[field as keyof typeof FIELDS] ?? 'columns'));
  const valueOf = (field: string, value: string | null) =>
    !value ? '–' : field === 'deadline' || field === 'foundOn' ? formats.date(value) : value;
  return (
    <section>
      <h3>{t('history')}</h3>
      <ol className="history">
        {[...changes].reverse().map((change) => (
          <li key={change.version}>
            <strong>{kindOf(change)}</strong> · {words(`state.${change.toState}`)}
            <span className="sub">{`${formats.instant(change.changedAt)} · ${change.changedBy}`}</span>
            {change.reason && <span className="sub">{t('reason.said', { reason: change.reason })}</span>}
            {change.details.map(({ field, before, after }) => (
              <span key={field} className="sub">
                {field === 'responsiblePostId'
                  ? fieldOf(field)
                  : t('changed', { field: fieldOf(field), before: valueOf(field, before), after: valueOf(field, after) })}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
