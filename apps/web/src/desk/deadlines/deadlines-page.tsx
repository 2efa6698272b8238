import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import type { StatutoryRule } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Filter, Filters } from '../../shared/ui/filters.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { CountedDeadline } from './counted-deadline.js';
import { deadlinesMessages } from './messages.js';

/** The last day of a term set by law; what was asked stands in the address. */
export default function DeadlinesPage() {
  const t = useTexts(deadlinesMessages);
  const [address, change] = useAddressQuery();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['statutory-rules'],
    queryFn: () => answer(api.GET('/api/statutory-rules')),
  });
  const rules = data?.items ?? [];
  // Versions of a rule share what they are about.
  const matters = [...new Map(rules.map((rule) => [rule.matter, rule])).values()];
  const chosen = matters.find(({ matter }) => matter === address.rule);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <Filters names={['rule', 'from']} query={address} onChange={change}>
        <Filter label={t('matter')} grow>
          <select value={chosen?.matter ?? ''} onChange={(event) => change({ rule: event.target.value })}>
            <option value="">{t('matter.none')}</option>
            {matters.map(({ matter, name }) => (
              <option key={matter} value={matter}>
                {name}
              </option>
            ))}
          </select>
        </Filter>
        <Filter label={chosen ? t('from.event', { event: chosen.event }) : t('from')}>
          <DateField value={address.from} onChange={(from) => change({ from })} />
        </Filter>
      </Filters>
      {chosen && address.from && <CountedDeadline matter={chosen.matter} from={address.from} />}
      <section className="stack section">
        <h2>{t('rules')}</h2>
        <Records caption={t('rules')} columns={useColumns()} rows={rules} keyOf={({ id }) => id} busy={isFetching} />
      </section>
    </Page>
  );
}

function useColumns(): Column<StatutoryRule>[] {
  const t = useTexts(deadlinesMessages);
  const formats = useFormats();
  return [
    { key: 'name', title: t('matter'), cell: ({ name }) => name },
    { key: 'event', title: t('event'), cell: ({ event }) => event },
    { key: 'term', title: t('term'), cell: ({ days, unit }) => <span className="when">{t('term.days', { days, unit })}</span> },
    {
      key: 'force',
      title: t('force'),
      cell: ({ inForceFrom, inForceTo }) =>
        inForceTo === null
          ? t('force.since', { from: formats.date(inForceFrom) })
          : t('force.between', { from: formats.date(inForceFrom), to: formats.date(inForceTo) }),
    },
    { key: 'source', title: t('source'), cell: ({ source }) => source },
  ];
}
