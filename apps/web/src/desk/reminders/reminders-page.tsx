import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Message } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { type AddressQuery, pageOf, useAddressQuery } from '../../shared/ui/address-query.js';
import { Filter, Filters } from '../../shared/ui/filters.js';
import { Page } from '../../shared/ui/page.js';
import { Pager } from '../../shared/ui/pager.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { MessageDialog } from './message-dialog.js';
import { isKept, MessageState } from './message-state.js';
import { remindersPageMessages } from './messages.js';

const STATES = ['planned', 'leased', 'handed', 'delivered', 'failed', 'unknown', 'suppressed'] as const;
const CHANNELS = ['email', 'sms'] as const;

export default function RemindersPage() {
  const t = useTexts(remindersPageMessages);
  const [address, change] = useAddressQuery();
  const query = queryOf(address);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['reminders', 'outbox', query],
    queryFn: () => answer(api.GET('/api/reminders/outbox', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const [shown, setShown] = useState<Message['id']>();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Filters names={['search', 'state', 'channel']} query={address} onChange={change}>
        <Filter label={t('search')} grow>
          <Input.Search
            key={address.search}
            defaultValue={address.search}
            allowClear
            maxLength={100}
            onSearch={(search) => change({ search: search.trim() })}
          />
        </Filter>
        <Choice name="state" values={STATES} />
        <Choice name="channel" values={CHANNELS} />
      </Filters>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <Records
        caption={t('title')}
        columns={useColumns()}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        empty={t('none')}
        actions={({ id, subject }) => (
          <Button size="small" aria-label={t('details.of', { subject })} onClick={() => setShown(id)}>
            {t('details')}
          </Button>
        )}
      />
      {data && <Pager {...data} onPage={(page) => change({ page: String(page) })} />}
      {shown && <MessageDialog id={shown} onClose={() => setShown(undefined)} />}
    </Page>
  );
}

function queryOf(address: AddressQuery) {
  const state = STATES.find((one) => one === address.state);
  const channel = CHANNELS.find((one) => one === address.channel);
  const { search } = address;
  return { page: pageOf(address), ...(state ? { state } : {}), ...(channel ? { channel } : {}), ...(search ? { search } : {}) };
}

function Choice({ name, values }: { readonly name: 'state' | 'channel'; readonly values: readonly string[] }) {
  const t = useTexts(remindersPageMessages);
  const [address, change] = useAddressQuery();
  return (
    <Filter label={t(name)}>
      <select value={address[name] ?? ''} onChange={(event) => change({ [name]: event.target.value })}>
        <option value="">{t('any')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {t(`${name}.${value}` as keyof typeof remindersPageMessages)}
          </option>
        ))}
      </select>
    </Filter>
  );
}

function useColumns(): Column<Message>[] {
  const t = useTexts(remindersPageMessages);
  const formats = useFormats();
  return [
    { key: 'planned', title: t('planned'), cell: ({ plannedAt }) => <span className="when">{formats.instant(plannedAt)}</span> },
    {
      key: 'to',
      title: t('to'),
      cell: ({ to, address }) => (
        <>
          {to}
          <span className="sub">{address ?? t('no-address')}</span>
        </>
      ),
    },
    { key: 'subject', title: t('subject'), cell: ({ subject }) => subject },
    {
      key: 'channel',
      title: t('channel'),
      cell: ({ channel, language }) => (
        <>
          {t(`channel.${channel}`)}
          <span className="sub">{t(`language.${language}`)}</span>
        </>
      ),
    },
    { key: 'state', title: t('state'), cell: (message) => <MessageState message={message} /> },
    { key: 'attempts', title: t('attempts'), numeric: true, cell: (message) => (isKept(message) ? '–' : formats.number(message.attempts)) },
  ];
}
