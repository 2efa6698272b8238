import { Input, Select } from 'antd';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import type { AddressQuery } from '../../shared/ui/address-query.js';
import { Filter, Filters } from '../../shared/ui/filters.js';
import { accountsMessages } from './messages.js';
import { useRoles } from './use-accounts.js';

interface Props {
  readonly query: AddressQuery;
  onChange(changes: Readonly<Record<string, string | undefined>>): void;
}

const STATES = ['active', 'locked', 'deactivated'] as const;

export function AccountFilters({ query, onChange }: Props) {
  const t = useTexts(accountsMessages);
  const names = useNames();
  const roles = useRoles();
  return (
    <Filters names={['search', 'state', 'role']} query={query} onChange={onChange}>
      <Filter label={t('search.label')} grow>
        <Input.Search
          key={query.search}
          defaultValue={query.search}
          allowClear
          maxLength={100}
          onSearch={(search) => onChange({ search: search.trim() })}
        />
      </Filter>
      <Filter label={t('state.label')}>
        <Select
          value={query.state ?? ''}
          onChange={(state) => onChange({ state })}
          options={[{ value: '', label: t('any') }, ...STATES.map((value) => ({ value: value, label: t(`state.${value}`) }))]}
        />
      </Filter>
      <Filter label={t('role.label')}>
        <Select
          value={query.role ?? ''}
          popupMatchSelectWidth={false}
          onChange={(role) => onChange({ role })}
          options={[
            { value: '', label: t('any') },
            ...(roles.data?.items ?? []).map(({ name }) => ({ value: name, label: names.role(name) })),
          ]}
        />
      </Filter>
    </Filters>
  );
}
