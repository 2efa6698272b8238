import { Input, Select } from 'antd';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import type { AddressQuery } from '../../shared/ui/address-query.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Filter, Filters } from '../../shared/ui/filters.js';
import { auditMessages } from './messages.js';
import { AUDIT_FILTERS, useAuditActions } from './use-audit.js';

interface Props {
  readonly query: AddressQuery;
  onChange(changes: Readonly<Record<string, string | undefined>>): void;
}

export function AuditFilters({ query, onChange }: Props) {
  const t = useTexts(auditMessages);
  const names = useNames();
  const actions = useAuditActions();
  return (
    <Filters names={AUDIT_FILTERS} query={query} onChange={onChange}>
      <Filter label={t('filter.actor')} grow>
        <Input.Search
          key={query.actor}
          defaultValue={query.actor}
          allowClear
          maxLength={100}
          onSearch={(actor) => onChange({ actor: actor.trim() })}
        />
      </Filter>
      <Filter label={t('action')} grow>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          value={query.action ?? ''}
          popupMatchSelectWidth={false}
          onChange={(action) => onChange({ action })}
          options={[
            { value: '', label: t('filter.any') },
            ...(actions.data?.actions ?? []).map((value) => ({ value, label: names.action(value) })),
          ]}
        />
      </Filter>
      <Filter label={t('result')}>
        <Select
          value={query.result ?? ''}
          onChange={(result) => onChange({ result })}
          options={[
            { value: '', label: t('filter.any') },
            { value: 'done', label: t('result.done') },
            { value: 'refused', label: t('result.refused') },
          ]}
        />
      </Filter>
      <Filter label={t('filter.from')}>
        <DateField value={query.from} onChange={(from) => onChange({ from })} />
      </Filter>
      <Filter label={t('filter.to')}>
        <DateField value={query.to} onChange={(to) => onChange({ to })} />
      </Filter>
    </Filters>
  );
}
