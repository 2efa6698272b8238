import { useMutation, useQuery } from '@tanstack/react-query';
import { Checkbox, Form } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Project, RevisedTask } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { projectMessages } from './messages.js';
import { livingPlanMessages } from './plan-messages.js';
import { promisesOf, RevisionForm, type RevisionValues } from './revision-form.js';
import { usePlansChanged } from './use-project.js';

interface Props {
  readonly project: Project;
  /** Whoever may only look sees the differences and no button. */
  readonly may: boolean;
  onRevised(): void;
  onClose(): void;
}

/** What a revision would promise anew, beside what is promised; a leader says yes to it with the decision that allows it. */
export default function ReviseDialog({ project, may, onRevised, onClose }: Props) {
  const { id, title, version } = project;
  const t = useTexts(livingPlanMessages);
  const shared = useTexts(sharedMessages);
  const changed = usePlansChanged();
  const [overdueToo, setOverdueToo] = useState(false);
  const [form] = Form.useForm<RevisionValues>();
  const values = Form.useWatch([], form) as RevisionValues | undefined;
  const reason = values?.reason ?? '';
  const promises = promisesOf(project, values);
  const { endDate } = promises;
  const path = { path: { id } };
  const preview = useQuery({
    queryKey: ['project', id, 'revision', version, overdueToo, endDate],
    queryFn: () =>
      answer(
        api.GET('/api/projects/{id}/revision', {
          params: { ...path, query: { overdueToo: overdueToo ? 'true' : 'false', ...(endDate === undefined ? {} : { endDate }) } },
        }),
      ),
  });
  const revise = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/projects/{id}/revision', { params: path, body: { ...promises, reason, overdueToo, seenVersion: version } })),
    onSuccess: onRevised,
    onSettled: changed,
  });
  const tasks = preview.data?.tasks ?? [];
  const error = revise.error ?? preview.error;
  return (
    <Dialog
      title={t('revise.title', { title })}
      width={860}
      okText={may ? t('revise') : shared('action.close')}
      okButtonProps={{ disabled: may && ((tasks.length === 0 && Object.keys(promises).length === 0) || reason.trim() === '') }}
      cancelText={shared('action.cancel')}
      {...(may ? {} : { cancelButtonProps: { style: { display: 'none' } } })}
      confirmLoading={revise.isPending}
      onOk={() => (may ? revise.mutate() : onClose())}
      onCancel={onClose}
    >
      <div className="stack">
        {error && <ProblemAlert error={error} />}
        <p>{t('revise.what')}</p>
        <Checkbox checked={overdueToo} onChange={({ target }) => setOverdueToo(target.checked)}>
          {t('revise.overdue')}
        </Checkbox>
        <Records
          caption={t('revise.see')}
          rows={tasks}
          keyOf={({ taskId }) => taskId}
          busy={preview.isFetching}
          empty={t('revise.none')}
          columns={useColumns()}
        />
        {may && <RevisionForm form={form} project={project} />}
      </div>
    </Dialog>
  );
}

function useColumns(): Column<RevisedTask>[] {
  const t = useTexts(livingPlanMessages);
  const words = useTexts(projectMessages);
  const formats = useFormats();
  const both = (before: string, after: string) => (before === after ? after : t('revise.from-to', { before, after }));
  const day = (date: string | null) => (date === null ? t('revise.none-yet') : formats.date(date));
  return [
    {
      key: 'task',
      title: words('task'),
      cell: ({ code, name, added, beganTooLate }) => (
        <>
          {name}
          <code className="sub">{code}</code>
          {added && <StateTag mark="waiting">{t('revise.new')}</StateTag>}
          {beganTooLate && <StateTag mark="warning">{t('revise.too-late')}</StateTag>}
        </>
      ),
    },
    { key: 'due', title: t('revise.due'), cell: ({ due, newDue }) => both(day(due), day(newDue)) },
    {
      key: 'owner',
      title: t('revise.owner'),
      cell: ({ added, ownerBefore, owner }) => {
        const now = owner ?? t('revise.head');
        return added ? now : both(ownerBefore ?? t('revise.head'), now);
      },
    },
    {
      key: 'days',
      title: t('revise.days'),
      numeric: true,
      cell: ({ added, daysBefore, days }) => (added ? formats.number(days) : both(formats.number(daysBefore), formats.number(days))),
    },
  ];
}
