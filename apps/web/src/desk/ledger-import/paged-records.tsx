import { type ReactNode, useState } from 'react';
import { Pager } from '../../shared/ui/pager.js';
import { type Column, Records } from '../../shared/ui/records.js';

/** What anybody reads at once; a ledger may bring ten thousand. */
const SIZE = 50;

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly empty?: ReactNode;
}

interface Keyed<Row> {
  readonly row: Row;
  readonly key: string;
}

/** A long list that is here already, a page at a time. */
export function PagedRecords<Row>({ caption, columns, rows, empty }: Props<Row>) {
  const [asked, setPage] = useState(1);
  const page = Math.min(asked, Math.max(1, Math.ceil(rows.length / SIZE)));
  const first = (page - 1) * SIZE;
  const keyed = rows.slice(first, first + SIZE).map((row, index): Keyed<Row> => ({ row, key: String(first + index) }));
  return (
    <>
      <Records
        caption={caption}
        columns={columns.map((column) => ({ ...column, cell: ({ row }: Keyed<Row>) => column.cell(row) }))}
        rows={keyed}
        keyOf={({ key }) => key}
        empty={empty}
      />
      {rows.length > SIZE && <Pager page={page} size={SIZE} total={rows.length} onPage={setPage} />}
    </>
  );
}
