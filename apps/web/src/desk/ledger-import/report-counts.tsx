import type { ImportReport } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Records } from '../../shared/ui/records.js';
import { KINDS, OUTCOMES } from './kinds.js';
import { ledgerImportMessages } from './messages.js';

/** How much of each kind is created, changed and left as it is. */
export function ReportCounts({ counts }: Pick<ImportReport, 'counts'>) {
  const t = useTexts(ledgerImportMessages);
  const formats = useFormats();
  const found = KINDS.filter((kind) => OUTCOMES.some((outcome) => counts[kind][outcome] > 0));
  return (
    <section className="section">
      <h2>{t('counts')}</h2>
      <Records
        caption={t('counts')}
        rows={found}
        keyOf={(kind) => kind}
        columns={[
          { key: 'kind', title: t('kind'), cell: (kind) => t(`kind.${kind}`) },
          ...OUTCOMES.map((outcome) => ({
            key: outcome,
            title: t(`outcome.${outcome}`),
            numeric: true,
            cell: (kind: (typeof KINDS)[number]) => formats.number(counts[kind][outcome]),
          })),
        ]}
      />
    </section>
  );
}
