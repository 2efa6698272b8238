import { Button, Spin } from 'antd';
import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { sharedMessages } from '../messages.js';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** Name of the field for the query, when the list can be sorted by it. */
  readonly sort?: string;
  readonly numeric?: boolean;
  /** Left out where there is no room, because the record tells it when it is opened. */
  readonly detail?: boolean;
  cell(row: Row): ReactNode;
}

interface Props<Row> {
  /** What the table shows, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly busy?: boolean;
  /** `name`, or `-name` for descending. */
  readonly sort?: string | undefined;
  readonly empty?: ReactNode;
  /** For long lists: a name for the layout that its card has on a phone, which base.css describes. */
  readonly card?: 'item';
  keyOf(row: Row): string;
  onSort?(sort: string): void;
  actions?(row: Row): ReactNode;
}

/** A list of records: a table where there is room, one card a record on a phone (base.css does that with the same cells). */
export function Records<Row>({ caption, columns, rows, busy = false, sort, empty, card, keyOf, onSort, actions }: Props<Row>) {
  const t = useTexts(sharedMessages);
  if (rows.length === 0) {
    return (
      <p className="records-none" aria-busy={busy}>
        {busy ? t('loading') : (empty ?? t('records.none'))}
      </p>
    );
  }
  return (
    <Spin spinning={busy} delay={400}>
      {/* Explicit roles: as cards the cells are no longer laid out as a table, and browsers would then forget that they are one. */}
      <table className={card ? `records card-${card}` : 'records'} role="table" aria-busy={busy}>
        <caption className="hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
            {actions && (
              <th role="columnheader" scope="col">
                {t('records.actions')}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={keyOf(row)}>
              {columns.map((column) => (
                <td role="cell" key={column.key} data-key={column.key} data-title={column.title} className={classOf(column)}>
                  <div>{column.cell(row)}</div>
                </td>
              ))}
              {actions && (
                <td role="cell" className="records-actions">
                  {actions(row)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Spin>
  );
}

function classOf({ numeric, detail }: { readonly numeric?: boolean; readonly detail?: boolean }): string | undefined {
  return [numeric && 'numeric', detail && 'detail'].filter(Boolean).join(' ') || undefined;
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly sort: string | undefined;
  readonly onSort: ((sort: string) => void) | undefined;
}

function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  const t = useTexts(sharedMessages);
  const field = column.sort;
  const className = column.numeric ? 'numeric' : undefined;
  if (!field || !onSort) {
    return (
      <th role="columnheader" scope="col" className={className}>
        {column.title}
      </th>
    );
  }
  const direction = sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : 'none';
  return (
    <th role="columnheader" scope="col" aria-sort={direction} className={className}>
      <Button
        type="text"
        size="small"
        className="records-sort"
        title={t('records.sort', { column: column.title })}
        onClick={() => onSort(direction === 'ascending' ? `-${field}` : field)}
      >
        {column.title}
        {direction === 'ascending' && <CaretUpOutlined aria-hidden />}
        {direction === 'descending' && <CaretDownOutlined aria-hidden />}
      </Button>
    </th>
  );
}
