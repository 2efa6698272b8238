import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Filter } from '../../shared/ui/filters.js';
import { battleMapMessages } from './messages.js';

interface Props {
  /** Id of a task force. */
  readonly value: string | undefined;
  onChange(force: string): void;
}

export function ForceFilter({ value, onChange }: Props) {
  const t = useTexts(battleMapMessages);
  const { data } = useQuery({ queryKey: ['forces'], queryFn: () => answer(api.GET('/api/task-forces')), staleTime: 60_000 });
  return (
    <Filter label={t('force')}>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('light.all')}</option>
        {(data?.items ?? []).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Filter>
  );
}
