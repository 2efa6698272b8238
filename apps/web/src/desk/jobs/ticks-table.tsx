import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import type { Tick } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { jobsMessages } from './messages.js';
import { TickResult } from './tick-result.js';

export function TicksTable() {
  const t = useTexts(jobsMessages);
  const columns = useColumns();
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ['queue', 'ticks'],
    queryFn: () => answer(api.GET('/api/ticks')),
  });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  return (
    <Records
      caption={t('ticks')}
      columns={columns}
      rows={data?.ticks ?? []}
      keyOf={({ name }) => name}
      busy={isLoading}
      empty={t('ticks.none')}
    />
  );
}

function useColumns(): Column<Tick>[] {
  const t = useTexts(jobsMessages);
  const names = useNames();
  const formats = useFormats();
  const when = (instant: string | null) => (instant === null ? '–' : <span className="when">{formats.instant(instant)}</span>);
  return [
    { key: 'tick', title: t('tick'), cell: ({ name }) => names.tick(name) },
    { key: 'cron', title: t('cron'), cell: ({ cron }) => <code>{cron}</code> },
    { key: 'clock', title: t('clock'), cell: ({ clock }) => t(`clock.${clock}`) },
    { key: 'last', title: t('last'), cell: ({ lastSlot }) => when(lastSlot) },
    { key: 'result', title: t('result'), cell: (tick) => <TickResult tick={tick} /> },
    { key: 'next', title: t('next'), cell: ({ nextSlot }) => when(nextSlot) },
  ];
}
