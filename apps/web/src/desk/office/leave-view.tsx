import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Leave } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { officePageMessages } from './messages.js';
import { useYear, YearChoice } from './year-choice.js';

/** Brings the date and choice fields along, which most readers of this page never open. */
const LeaveDialog = lazy(() => import('./leave-dialog.js'));

export function LeaveView() {
  const year = useYear();
  return year === undefined ? <Waiting /> : <LeaveOf year={year} />;
}

function LeaveOf({ year }: { readonly year: number }) {
  const t = useTexts(officePageMessages);
  const formats = useFormats();
  const mayGrant = useMe().permissions.includes('office:leave:grant');
  const query = { from: `${year}-01-01`, to: `${year}-12-31` };
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['leave', year],
    queryFn: () => answer(api.GET('/api/office/leave', { params: { query } })),
  });
  const [granting, setGranting] = useState(false);
  const [cancelling, setCancelling] = useState<Leave>();
  const [done, setDone] = useState<'granted' | 'cancelled'>();
  return (
    <>
      <div className="year-bar">
        <YearChoice year={year} />
        {mayGrant && (
          <Button type="primary" onClick={() => setGranting(true)}>
            {t('leave.grant')}
          </Button>
        )}
      </div>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {done && <Alert className="notice" type="success" role="status" showIcon title={t(`leave.${done}`)} />}
      <Records
        caption={t('view.leave')}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        empty={t('leave.none')}
        columns={[
          { key: 'post', title: t('post'), cell: ({ postTitle }) => postTitle },
          { key: 'from', title: t('leave.from'), cell: ({ from }) => formats.date(from) },
          { key: 'to', title: t('leave.to'), cell: ({ to }) => formats.date(to) },
          {
            key: 'substitute',
            title: t('leave.substitute.short'),
            cell: ({ substituteTitle }) => substituteTitle ?? t('leave.substitute.none'),
          },
          { key: 'reason', title: t('leave.reason'), cell: ({ reason }) => reason },
        ]}
        {...(mayGrant
          ? {
              actions: (leave: Leave) => (
                <Button size="small" aria-label={t('leave.cancel.of', { post: leave.postTitle })} onClick={() => setCancelling(leave)}>
                  {t('leave.cancel')}
                </Button>
              ),
            }
          : {})}
      />
      {granting && (
        <Suspense>
          <LeaveDialog
            onClose={() => setGranting(false)}
            onGranted={() => {
              setGranting(false);
              setDone('granted');
            }}
          />
        </Suspense>
      )}
      {cancelling && (
        <CancelDialog
          leave={cancelling}
          onClose={() => setCancelling(undefined)}
          onCancelled={() => {
            setCancelling(undefined);
            setDone('cancelled');
          }}
        />
      )}
    </>
  );
}

function CancelDialog({ leave, onCancelled, onClose }: { readonly leave: Leave; onCancelled(): void; onClose(): void }) {
  const t = useTexts(officePageMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => answer(api.DELETE('/api/office/leave/{id}', { params: { path: { id: leave.id } } })),
    onSuccess: onCancelled,
    onSettled: () => queries.invalidateQueries({ queryKey: ['leave'] }),
  });
  return (
    <ConfirmDialog
      title={t('leave.cancel.of', { post: leave.postTitle })}
      verb={t('leave.cancel')}
      dangerous
      busy={cancel.isPending}
      error={cancel.error}
      onConfirm={() => cancel.mutate()}
      onCancel={onClose}
    >
      <p>{t('leave.cancel.ask', { from: formats.date(leave.from), to: formats.date(leave.to) })}</p>
    </ConfirmDialog>
  );
}
