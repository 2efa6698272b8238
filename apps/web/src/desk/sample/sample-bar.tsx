import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { AdvanceWish, Clock } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Happenings } from './happenings.js';
import { sampleMessages } from './messages.js';

/** Brings the calendar of the date field along, which few ever open. */
const AdvanceDialog = lazy(() => import('./advance-dialog.js'));

const CLOCK = ['clock'];
const ON_THE_WAY_MS = 600;
/** Somebody else may have moved it. */
const NOW_AND_THEN_MS = 30_000;

/** In the sample office the date can be moved: everybody must see which day it is there. */
export function SampleBar() {
  const { sample } = useMe();
  return sample ? <Bar /> : null;
}

function Bar() {
  const t = useTexts(sampleMessages);
  const formats = useFormats();
  const { permissions } = useMe();
  const { clock, advance, cancel } = useClock();
  const [open, setOpen] = useState<'to' | 'happenings'>();
  const journey = clock?.advance;
  const running = journey?.state === 'running';
  useArrival(journey, () => {
    if (permissions.includes('sample:happenings:read')) setOpen('happenings');
  });

  return (
    <aside className="sample-bar" aria-label={t('bar.title')}>
      <strong>{t('bar.title')}</strong>
      {clock && !running && <span>{t('bar.date', { date: formats.date(clock.today) })}</span>}
      {journey && running && (
        <span role="status">{t('bar.on-the-way', { to: formats.date(journey.to), reached: formats.date(journey.reached) })}</span>
      )}
      {clock && (
        <span className="sample-bar-verbs">
          {permissions.includes('clock:advance') &&
            (running ? (
              <Button size="small" loading={cancel.isPending} onClick={() => cancel.mutate()}>
                {t('bar.cancel')}
              </Button>
            ) : (
              <>
                <Button size="small" disabled={advance.isPending} onClick={() => advance.mutate({ days: 1 })}>
                  {t('bar.day')}
                </Button>
                <Button size="small" disabled={advance.isPending} onClick={() => advance.mutate({ days: 7 })}>
                  {t('bar.week')}
                </Button>
                <Button size="small" disabled={advance.isPending} onClick={() => setOpen('to')}>
                  {t('bar.to')}
                </Button>
              </>
            ))}
          {journey && !running && permissions.includes('sample:happenings:read') && (
            <Button size="small" type="link" onClick={() => setOpen('happenings')}>
              {t('bar.happenings')}
            </Button>
          )}
        </span>
      )}
      {(advance.error || cancel.error) && open !== 'to' ? <ProblemAlert error={advance.error ?? cancel.error} /> : null}
      {clock && open === 'to' && (
        <Suspense>
          <AdvanceDialog
            today={clock.today}
            busy={advance.isPending}
            error={advance.error}
            onMove={(to) => advance.mutate({ to }, { onSuccess: () => setOpen(undefined) })}
            onCancel={() => setOpen(undefined)}
          />
        </Suspense>
      )}
      {journey && open === 'happenings' && <Happenings journey={journey} onClose={() => setOpen(undefined)} />}
    </aside>
  );
}

function useClock() {
  const queries = useQueryClient();
  const { data: clock } = useQuery({
    queryKey: CLOCK,
    queryFn: (): Promise<Clock> => answer(api.GET('/api/clock')),
    refetchInterval: ({ state }) => (state.data?.advance?.state === 'running' ? ON_THE_WAY_MS : NOW_AND_THEN_MS),
  });
  const take = (read: Clock) => queries.setQueryData(CLOCK, read);
  const advance = useMutation({ mutationFn: (body: AdvanceWish) => answer(api.POST('/api/clock/advance', { body })), onSuccess: take });
  const cancel = useMutation({ mutationFn: () => answer(api.POST('/api/clock/advance/cancel')), onSuccess: take });
  return { clock, advance, cancel };
}

/** The journey that was seen under way has come to its end: what the pages show is of another day now. */
function useArrival(journey: Clock['advance'] | undefined, arrived: () => void): void {
  const queries = useQueryClient();
  const seen = useRef<string>(undefined);
  const state = journey?.state;
  const id = journey?.id;
  useEffect(() => {
    if (state === 'running') seen.current = id;
    else if (id !== undefined && seen.current === id) {
      seen.current = undefined;
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== CLOCK[0] });
      arrived();
    }
  }, [state, id, queries, arrived]);
}
