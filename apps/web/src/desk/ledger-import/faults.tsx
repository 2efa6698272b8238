import type { ImportReport } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ledgerImportMessages } from './messages.js';
import { PagedRecords } from './paged-records.js';
import { usePlaceColumns } from './places.js';

/** Everything that is wrong, with where it stands and what to do. */
export function Faults({ faults }: Pick<ImportReport, 'faults'>) {
  const t = useTexts(ledgerImportMessages);
  const places = usePlaceColumns(faults);
  return (
    <section className="section">
      <h2>{t('faults')}</h2>
      <PagedRecords
        caption={t('faults')}
        rows={faults}
        columns={[
          ...places,
          { key: 'reason', title: t('reason'), cell: ({ reason }) => reason },
          { key: 'remedy', title: t('remedy'), cell: ({ remedy }) => remedy },
        ]}
      />
    </section>
  );
}
