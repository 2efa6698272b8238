import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { ItemLedger, LedgerItem } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { itemTexts } from '../../shared/items/messages.js';
import { type AddressQuery, pageOf, useAddressQuery } from '../../shared/ui/address-query.js';
import { Pager } from '../../shared/ui/pager.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { BulkBar } from './bulk-bar.js';
import { ItemState } from './item-state.js';
import { ItemsFilters } from './items-filters.js';
import { itemPageMessages } from './messages.js';

type Shape = NonNullable<ItemLedger['ledger']>;

interface Props {
  readonly about: ItemLedger;
  readonly ledger: Shape;
  onOpen(item: LedgerItem): void;
  onChanged(): void;
}

/** The list of items: filtered, a page at a time, many chosen at once. */
export function ItemsList({ about, ledger, onOpen, onChanged }: Props) {
  const t = useTexts(itemPageMessages);
  const [address, change] = useAddressQuery();
  const query = queryOf(address);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['items', about.taskId, 'list', query],
    queryFn: () => answer(api.GET('/api/tasks/{id}/item-ledger/items', { params: { path: { id: about.taskId }, query } })),
    placeholderData: keepPreviousData,
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = data?.items ?? [];
  const selected = rows.filter(({ id }) => chosen.has(id));
  const choose = (items: readonly LedgerItem[], on: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      for (const { id } of items) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  const working = about.mayKeep || rows.some(({ may }) => may.length > 0);
  const columns = useColumns(ledger);
  return (
    <section className="section" aria-label={t('title')}>
      <ItemsFilters ledger={ledger} />
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {working && rows.length > 0 && (
        <BulkBar
          about={about}
          selected={selected}
          all={selected.length === rows.length}
          onAll={(on) => choose(rows, on)}
          onDone={() => {
            setChosen(new Set());
            onChanged();
          }}
        />
      )}
      <Records
        caption={ledger.title}
        columns={working ? [chooser(t, chosen, choose), ...columns] : columns}
        rows={rows}
        keyOf={({ id }) => id}
        card="item"
        busy={isFetching}
        empty={t('none')}
        actions={(item) => (
          <Button size="small" aria-label={t('edit.of', { number: item.number, name: item.name })} onClick={() => onOpen(item)}>
            {t('edit')}
          </Button>
        )}
      />
      {data && data.total > 0 && <Pager {...data} onPage={(page) => change({ page: String(page) })} />}
    </section>
  );
}

function chooser(
  t: ReturnType<typeof useTexts<typeof itemPageMessages>>,
  chosen: ReadonlySet<string>,
  choose: (items: readonly LedgerItem[], on: boolean) => void,
): Column<LedgerItem> {
  return {
    key: 'choose',
    title: t('select'),
    cell: (item) => (
      <Checkbox
        aria-label={t('select.one', { number: item.number, name: item.name })}
        checked={chosen.has(item.id)}
        onChange={({ target }) => choose([item], target.checked)}
      />
    ),
  };
}

function queryOf({ q, state, unit, responsible, overdue, ...address }: AddressQuery) {
  const known = STATES.find((one) => one === state);
  return {
    page: pageOf(address),
    ...(q ? { q } : {}),
    ...(known ? { state: known } : {}),
    ...(unit ? { unit } : {}),
    ...(responsible ? { responsible } : {}),
    ...(overdue ? { overdue: 'true' as const } : {}),
  };
}

const STATES = ['open', 'done', 'found', 'rectified', 'closed', 'removed'] as const;

function useColumns(ledger: Shape): Column<LedgerItem>[] {
  const t = useTexts(itemPageMessages);
  const words = useTexts(itemTexts);
  const formats = useFormats();
  return [
    { key: 'number', title: t('number'), cell: ({ number }) => number },
    {
      key: 'name',
      title: t('name'),
      cell: ({ name, place, grid }) => (
        <>
          {name}
          {(place || grid) && <span className="sub">{[place, grid].filter(Boolean).join(' · ')}</span>}
        </>
      ),
    },
    {
      key: 'responsible',
      detail: true,
      title: t('responsible'),
      cell: ({ responsible, post }) => (
        <>
          {responsible || post || '–'}
          {responsible && post && <span className="sub">{post}</span>}
        </>
      ),
    },
    {
      key: 'deadline',
      title: words('deadline'),
      cell: ({ deadline, formerDeadlines }) => (
        <>
          {deadline ? formats.date(deadline) : '–'}
          {formerDeadlines.length > 0 && (
            <span className="sub">
              {words('deadline.former', { dates: formats.list(formerDeadlines.map((date) => formats.date(date))) })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'state',
      title: t('state'),
      cell: (item) => <ItemState item={item} />,
    },
    ...ledger.columns.map(
      ({ key, title, kind }): Column<LedgerItem> => ({
        key: `custom.${key}`,
        title,
        detail: true,
        numeric: kind === 'number',
        cell: ({ custom }) => {
          const value = custom[key];
          if (value === undefined) return '–';
          if (typeof value === 'number') return formats.number(value);
          return kind === 'date' ? formats.date(value) : value;
        },
      }),
    ),
    { key: 'remark', title: t('remark'), detail: true, cell: ({ remark }) => remark || '–' },
  ];
}
