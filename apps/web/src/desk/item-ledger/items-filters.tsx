import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { ItemLedger } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { itemTexts } from '../../shared/items/messages.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { Filter, Filters } from '../../shared/ui/filters.js';
import { itemPageMessages } from './messages.js';

/** Which items are shown; it stands in the address. */
export function ItemsFilters({ ledger }: { readonly ledger: NonNullable<ItemLedger['ledger']> }) {
  const t = useTexts(itemPageMessages);
  const words = useTexts(itemTexts);
  const [address, change] = useAddressQuery();
  const units = useQuery({ queryKey: ['units'], queryFn: () => answer(api.GET('/api/office/units')) });
  const states = ledger.rectification ? (['found', 'rectified', 'closed', 'removed'] as const) : (['open', 'done', 'removed'] as const);
  return (
    <Filters names={['q', 'state', 'unit', 'responsible', 'overdue']} query={address} onChange={change}>
      <Filter label={t('search')} grow>
        <Input.Search
          key={address.q}
          defaultValue={address.q}
          placeholder={t('search.hint')}
          allowClear
          maxLength={100}
          onSearch={(text) => change({ q: text.trim() })}
        />
      </Filter>
      <Filter label={t('state')}>
        <select value={address.state ?? ''} onChange={(event) => change({ state: event.target.value })}>
          <option value="">{t('any')}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {words(`state.${state}`)}
            </option>
          ))}
        </select>
      </Filter>
      <Filter label={t('responsible')}>
        <Input.Search
          key={address.responsible}
          defaultValue={address.responsible}
          allowClear
          maxLength={100}
          onSearch={(text) => change({ responsible: text.trim() })}
        />
      </Filter>
      <Filter label={t('unit.of')}>
        <select value={address.unit ?? ''} onChange={(event) => change({ unit: event.target.value })}>
          <option value="">{t('any')}</option>
          {(units.data?.items ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Filter>
      <Filter label={words('overdue')}>
        <select value={address.overdue ?? ''} onChange={(event) => change({ overdue: event.target.value })}>
          <option value="">{t('any')}</option>
          <option value="true">{t('only-overdue')}</option>
        </select>
      </Filter>
    </Filters>
  );
}
