import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { HandOver } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { type Mark, StateTag } from '../../shared/ui/state-tag.js';
import { handOverPageMessages } from './messages.js';
import { WentOverDialog } from './went-over-dialog.js';

/** Brings the date and choice fields along, which most readers of this page never open. */
const PlanDialog = lazy(() => import('./plan-dialog.js'));

const MARKS: Readonly<Record<HandOver['state'], Mark>> = { planned: 'waiting', done: 'done', cancelled: 'off' };

/** Who leaves a post when, and who takes over what. */
export default function HandOversPage() {
  const t = useTexts(handOverPageMessages);
  const mayPlan = useMe().permissions.includes('hand-over:plan');
  const { data, error, isFetching, refetch } = useQuery({ queryKey: ['hand-overs'], queryFn: () => answer(api.GET('/api/hand-overs')) });
  const [planning, setPlanning] = useState(false);
  const [cancelling, setCancelling] = useState<HandOver>();
  const [showing, setShowing] = useState<HandOver>();
  const [done, setDone] = useState<HandOver['state']>();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayPlan && (
          <Button type="primary" onClick={() => setPlanning(true)}>
            {t('plan')}
          </Button>
        )
      }
    >
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {done && <Alert className="notice" type="success" role="status" showIcon title={t(`done.${done}`)} />}
      <Records
        caption={t('title')}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        empty={t('none')}
        columns={useColumns()}
        actions={(handOver: HandOver) => (
          <span className="verbs">
            {handOver.state === 'done' && (
              <Button size="small" aria-label={t('show.of', { post: handOver.post })} onClick={() => setShowing(handOver)}>
                {t('show')}
              </Button>
            )}
            {mayPlan && handOver.state === 'planned' && (
              <Button size="small" danger aria-label={t('cancel.of', { post: handOver.post })} onClick={() => setCancelling(handOver)}>
                {t('cancel')}
              </Button>
            )}
          </span>
        )}
      />
      {showing && <WentOverDialog handOver={showing} onClose={() => setShowing(undefined)} />}
      {planning && (
        <Suspense fallback={null}>
          <PlanDialog
            onPlanned={(state) => {
              setPlanning(false);
              setDone(state);
            }}
            onClose={() => setPlanning(false)}
          />
        </Suspense>
      )}
      {cancelling && (
        <CancelDialog
          handOver={cancelling}
          onCancelled={() => {
            setCancelling(undefined);
            setDone('cancelled');
          }}
          onClose={() => setCancelling(undefined)}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<HandOver>[] {
  const t = useTexts(handOverPageMessages);
  const formats = useFormats();
  return [
    {
      key: 'post',
      title: t('post'),
      cell: ({ post, leaver }) => (
        <>
          {post}
          {leaver && <span className="sub">{t('leaver', { name: leaver })}</span>}
        </>
      ),
    },
    { key: 'successor', title: t('successor'), cell: ({ successor }) => successor },
    {
      key: 'leaves-on',
      title: t('leaves-on.short'),
      cell: ({ leavesOn, remark }) => (
        <>
          {formats.date(leavesOn)}
          {remark && <span className="sub">{remark}</span>}
        </>
      ),
    },
    {
      key: 'state',
      title: t('state'),
      cell: ({ state, plannedBy, cancelledBy }) => (
        <>
          <StateTag mark={MARKS[state]}>{t(`state.${state}`)}</StateTag>
          <span className="sub">{cancelledBy ? t('cancelled-by', { name: cancelledBy }) : t('planned-by', { name: plannedBy })}</span>
        </>
      ),
    },
    {
      key: 'what',
      title: t('what'),
      cell: ({ state, tasks, forces }) =>
        state === 'done' ? (
          <>
            {t('what.tasks', { count: new Set(tasks.map(({ taskId }) => taskId)).size })}
            {forces.length > 0 && <span className="sub">{t('what.forces', { count: forces.length })}</span>}
          </>
        ) : (
          <span className="muted">{state === 'planned' ? t('what.later') : '–'}</span>
        ),
    },
  ];
}

interface CancelProps {
  readonly handOver: HandOver;
  onCancelled(): void;
  onClose(): void;
}

function CancelDialog({ handOver, onCancelled, onClose }: CancelProps) {
  const t = useTexts(handOverPageMessages);
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => answer(api.DELETE('/api/hand-overs/{id}', { params: { path: { id: handOver.id } } })),
    onSuccess: onCancelled,
    onSettled: () => queries.invalidateQueries({ queryKey: ['hand-overs'] }),
  });
  return (
    <ConfirmDialog
      title={t('cancel.of', { post: handOver.post })}
      verb={t('cancel.verb')}
      dangerous
      busy={cancel.isPending}
      error={cancel.error}
      onConfirm={() => cancel.mutate()}
      onCancel={onClose}
    >
      <p>{t('cancel.ask', { post: handOver.post })}</p>
    </ConfirmDialog>
  );
}
