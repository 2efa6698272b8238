import type { ImportReport } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import type { Column } from '../../shared/ui/records.js';
import { ledgerImportMessages } from './messages.js';
import { PagedRecords } from './paged-records.js';
import { usePlaceColumns } from './places.js';

/** What was read or left out in a way that the reader should know of. */
export function Remarks({ remarks }: Pick<ImportReport, 'remarks'>) {
  const t = useTexts(ledgerImportMessages);
  const places = usePlaceColumns(remarks);
  const treated: Column<ImportReport['remarks'][number]> = {
    key: 'treatment',
    title: t('treatment'),
    cell: ({ treatment }) => (treatment ? t(`treatment.${treatment}`) : '–'),
  };
  if (remarks.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('remarks')}</h2>
      <PagedRecords
        caption={t('remarks')}
        rows={remarks}
        columns={[
          ...places,
          ...(remarks.some(({ treatment }) => treatment !== null) ? [treated] : []),
          { key: 'text', title: t('remark'), cell: ({ text }) => text },
        ]}
      />
    </section>
  );
}
