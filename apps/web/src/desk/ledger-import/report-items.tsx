import { useState } from 'react';
import type { ImportReport } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Filter } from '../../shared/ui/filters.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { KINDS, OUTCOMES } from './kinds.js';
import { ledgerImportMessages } from './messages.js';
import { PagedRecords } from './paged-records.js';
import { usePlaceColumn } from './places.js';

type Item = ImportReport['items'][number];

const MARKS = { created: 'good', changed: 'warning', removed: 'bad', unchanged: 'off' } as const;

/** Every entry by code and title; what stays as it is only when asked for. */
export function ReportItems({ items }: Pick<ImportReport, 'items'>) {
  const t = useTexts(ledgerImportMessages);
  const place = usePlaceColumn();
  const [kind, setKind] = useState<Item['kind']>();
  const [outcome, setOutcome] = useState<Item['outcome']>();
  const shown = items.filter(
    (item) =>
      (kind === undefined || item.kind === kind) && (outcome === undefined ? item.outcome !== 'unchanged' : item.outcome === outcome),
  );
  return (
    <section className="section">
      <h2>{t('items')}</h2>
      <div className="filters">
        <Filter label={t('outcome')}>
          <select value={outcome ?? ''} onChange={({ target }) => setOutcome(OUTCOMES.find((one) => one === target.value))}>
            <option value="">{t('outcome.different')}</option>
            {OUTCOMES.map((one) => (
              <option key={one} value={one}>
                {t(`outcome.${one}`)}
              </option>
            ))}
          </select>
        </Filter>
        <Filter label={t('kind')}>
          <select value={kind ?? ''} onChange={({ target }) => setKind(KINDS.find((one) => one === target.value))}>
            <option value="">{t('all')}</option>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`kind.${one}`)}
              </option>
            ))}
          </select>
        </Filter>
      </div>
      <PagedRecords
        caption={t('items')}
        rows={shown}
        empty={t('items.none')}
        columns={[
          {
            key: 'outcome',
            title: t('outcome'),
            cell: (item) => <StateTag mark={MARKS[item.outcome]}>{t(`outcome.${item.outcome}`)}</StateTag>,
          },
          { key: 'kind', title: t('kind'), cell: (item) => t(`kind.${item.kind}`) },
          { key: 'code', title: t('code'), cell: ({ code }) => code },
          { key: 'name', title: t('name'), cell: ({ title }) => title || '–' },
          place,
        ]}
      />
    </section>
  );
}
