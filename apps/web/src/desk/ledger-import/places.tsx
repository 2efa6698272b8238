import type { ImportReport } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import type { Column } from '../../shared/ui/records.js';
import { ledgerImportMessages } from './messages.js';

type Item = ImportReport['items'][number];
type Placed = Pick<ImportReport['faults'][number], 'file' | 'sheet' | 'row' | 'column'>;

/** Sheet, row and column as Excel shows them; of a plan the number that Microsoft Project shows beside the task. */
export function usePlaceColumns<Row extends Placed>(rows: readonly Row[]): Column<Row>[] {
  const t = useTexts(ledgerImportMessages);
  const row: Column<Row> = { key: 'row', title: t('row'), numeric: true, cell: (one) => one.row ?? '–' };
  if (rows.every(({ file }) => file === 'plan')) return [row];
  return [
    { key: 'sheet', title: t('sheet'), cell: ({ file, sheet }) => sheet ?? t(`place.${file}`) },
    row,
    { key: 'column', title: t('column'), cell: ({ column }) => column ?? '–' },
  ];
}

/** Of a ledger or a plan file; whatever else has no row, people.json brings. */
const PLANNED: ReadonlySet<Item['kind']> = new Set(['project', 'task', 'link']);

/** The same in one column, for a list that has many others: `作战图台账 F12`, as Excel names cells; a row alone where no sheet is known. */
export function usePlaceColumn(): Column<Item> {
  const t = useTexts(ledgerImportMessages);
  return {
    key: 'place',
    title: t('place'),
    cell: ({ kind, sheet, row, column }) => {
      if (row === null) return PLANNED.has(kind) ? '–' : t('place.people');
      if (sheet === null) return t('place.row', { row });
      return column === null ? t('place.row-of', { sheet, row }) : t('place.cell', { sheet, cell: `${column}${row}` });
    },
  };
}
