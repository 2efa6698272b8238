import type { ImportReport } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import type { Column } from '../../shared/ui/records.js';
import { ledgerImportMessages } from './messages.js';

type Placed = Pick<ImportReport['faults'][number], 'file' | 'sheet' | 'row' | 'column'>;

/** Sheet, row and column as Excel shows them. */
export function usePlaceColumns<Row extends Placed>(): Column<Row>[] {
  const t = useTexts(ledgerImportMessages);
  return [
    { key: 'sheet', title: t('sheet'), cell: ({ file, sheet }) => sheet ?? t(`place.${file}`) },
    { key: 'row', title: t('row'), numeric: true, cell: ({ row }) => row ?? '–' },
    { key: 'column', title: t('column'), cell: ({ column }) => column ?? '–' },
  ];
}
