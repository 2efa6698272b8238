import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Project, Schedule } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { livingPlanMessages } from './plan-messages.js';
import { TrialTable } from './trial-table.js';
import { usePlanEdits } from './use-plan-edits.js';
import { usePlansChanged } from './use-project.js';

interface Props {
  readonly project: Pick<Project, 'id' | 'title' | 'endDate'>;
  readonly schedule: Schedule;
  /** Whoever may only try sees no button to change the plan. */
  readonly may: boolean;
  onApplied(): void;
  onClose(): void;
}

/** Another end date, other durations, overlaps: with their effect at once, and nothing stored until the desk says so. */
export default function TrialDialog({ project: { id, title, endDate }, schedule, may, onApplied, onClose }: Props) {
  const t = useTexts(livingPlanMessages);
  const shared = useTexts(sharedMessages);
  const formats = useFormats();
  const changed = usePlansChanged();
  const plan = usePlanEdits(schedule, endDate);
  const [reason, setReason] = useState('');
  const edits = useDeferredValue(plan.edits);
  const path = { path: { id } };
  const trial = useQuery({
    queryKey: ['trial', id, JSON.stringify(edits), schedule.computedOn],
    queryFn: () => answer(api.POST('/api/projects/{id}/schedule/trial', { params: path, body: edits })),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const apply = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/projects/{id}/plan-changes', {
          params: path,
          body: {
            tasks: (plan.edits.durations ?? []).map(({ task, days }) => ({
              code: task,
              durationDays: days,
              version: schedule.tasks.find(({ code }) => code === task)?.version ?? 1,
            })),
            links: [...(plan.edits.links ?? [])],
            reason,
          },
        }),
      ),
    onSuccess: onApplied,
    onSettled: changed,
  });
  const tried = trial.data;
  const tooShort = (tried?.belowFloor.length ?? 0) > 0;
  const error = apply.error ?? trial.error;
  return (
    <Dialog
      title={t('try.title', { title })}
      width={980}
      onCancel={onClose}
      footer={[
        <Button key="reset" onClick={plan.reset}>
          {t('try.reset')}
        </Button>,
        <Button key="close" onClick={onClose}>
          {shared('action.close')}
        </Button>,
        may && (
          <Button
            key="apply"
            type="primary"
            disabled={!plan.changed || reason.trim() === '' || trial.isError || tooShort}
            loading={apply.isPending}
            onClick={() => apply.mutate()}
          >
            {t('try.apply')}
          </Button>
        ),
      ]}
    >
      <div className="stack">
        <p>{t('try.what')}</p>
        {error && <ProblemAlert error={error} />}
        <Form layout="vertical">
          <Form.Item label={t('try.end')} htmlFor="try-end">
            <DateField id="try-end" value={plan.end} onChange={plan.moveEnd} />
          </Form.Item>
        </Form>
        {tried && (
          <Alert
            role="status"
            type={tried.missingDays === 0 ? 'success' : 'warning'}
            showIcon
            title={
              tried.missingDays === 0
                ? t('try.yes', { earliest: formats.date(tried.earliestFinish) })
                : t('try.no', { days: tried.missingDays, earliest: formats.date(tried.earliestFinish), chain: tried.chain.join(' → ') })
            }
            description={t('try.now', { days: schedule.missingDays })}
          />
        )}
        {tried && <TrialTable schedule={schedule} tried={tried} plan={plan} busy={trial.isFetching} />}
        {may && plan.changed && (
          <>
            <p className="muted">{t('try.apply.what')}</p>
            <Form layout="vertical">
              <Form.Item label={t('try.reason')} htmlFor="try-reason">
                <Input id="try-reason" value={reason} maxLength={200} onChange={({ target }) => setReason(target.value)} />
              </Form.Item>
            </Form>
          </>
        )}
        {plan.endMoved && <p className="muted">{t('try.end.apply')}</p>}
      </div>
    </Dialog>
  );
}
