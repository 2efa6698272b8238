import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { SampleLogIn, SampleState } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { sampleMessages } from './messages.js';
import { useLeaveWarning } from './use-leave-warning.js';

const LOOK_EVERY_MS = 400;

/** What the first page offers beside beginning in earnest. @param onLoaded gets the log-ins, which nobody sees again. */
export function SampleOffer({ begun, onLoaded }: { readonly begun: boolean; onLoaded(logIns: readonly SampleLogIn[]): void }) {
  const t = useTexts(sampleMessages);
  const [asked, setAsked] = useState(false);
  const load = useMutation({
    mutationFn: () => answer(api.POST('/api/sample')),
    onSuccess: ({ logIns }) => onLoaded(logIns),
  });
  useLeaveWarning(load.isPending);
  const which = begun ? 'begun' : 'offer';
  return (
    <section className="sample-offer" aria-labelledby="sample-offer">
      <h2 id="sample-offer">{t(`${which}.title`)}</h2>
      <p>{t(`${which}.lead`)}</p>
      <Button onClick={() => setAsked(true)}>{t(`${which}.verb`)}</Button>
      {asked && (
        <ConfirmDialog
          title={t('confirm.title')}
          verb={t('confirm.verb')}
          busy={load.isPending}
          error={load.error}
          onConfirm={() => load.mutate()}
          onCancel={() => {
            if (!load.isPending) setAsked(false);
          }}
        >
          <p>{t('confirm.lead')}</p>
          <LoadProgress loading={load.isPending} />
        </ConfirmDialog>
      )}
    </section>
  );
}

function LoadProgress({ loading }: { readonly loading: boolean }) {
  const t = useTexts(sampleMessages);
  const { data } = useSampleState(loading);
  const progress = loading ? data?.progress : undefined;
  return (
    <p role="status" className="muted">
      {progress ? t(`step.${progress.step}`, { done: progress.done, total: progress.total }) : null}
    </p>
  );
}

/** Whether this installation is empty, and while it is being loaded, how far that is. */
export function useSampleState(loading = false) {
  return useQuery({
    queryKey: ['sample', loading],
    queryFn: (): Promise<SampleState> => answer(api.GET('/api/sample')),
    refetchInterval: loading ? LOOK_EVERY_MS : false,
  });
}
