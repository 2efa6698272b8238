import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Project } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { factsMessages } from './facts-messages.js';
import { projectMessages } from './messages.js';
import { usePlansChanged } from './use-project.js';

interface Props {
  readonly project: Pick<Project, 'id' | 'title' | 'version'>;
  onApproved(): void;
  onClose(): void;
}

/** Shows what the approval would promise before anybody says yes to it. */
export function ApproveDialog({ project: { id, title, version }, onApproved, onClose }: Props) {
  const t = useTexts(projectMessages);
  const facts = useTexts(factsMessages);
  const shared = useTexts(sharedMessages);
  const [opinion, setOpinion] = useState('');
  const formats = useFormats();
  const changed = usePlansChanged();
  const preview = useQuery({
    queryKey: ['project', id, 'approval', version],
    queryFn: () => answer(api.GET('/api/projects/{id}/approval', { params: { path: { id } } })),
  });
  const approve = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/projects/{id}/approval', {
          params: { path: { id } },
          body: { seenVersion: version, ...(opinion.trim() ? { opinion } : {}) },
        }),
      ),
    onSuccess: onApproved,
    // After a refusal as well: most likely somebody else has changed the plan meanwhile.
    onSettled: changed,
  });
  const commitments = preview.data?.commitments ?? [];
  const tooLate = commitments.filter(({ beganTooLate }) => beganTooLate).length;
  const error = approve.error ?? preview.error;
  return (
    <Dialog
      title={t('approve.title', { title })}
      width={760}
      okText={t('approve')}
      okButtonProps={{ disabled: commitments.length === 0 }}
      cancelText={shared('action.cancel')}
      confirmLoading={approve.isPending}
      onOk={() => approve.mutate()}
      onCancel={onClose}
    >
      <div className="stack">
        {error && <ProblemAlert error={error} />}
        <p>{t('approve.what')}</p>
        {tooLate > 0 && (
          <p>
            <StateTag mark="warning">{t('approve.too-late', { count: tooLate })}</StateTag>
          </p>
        )}
        <Form layout="vertical">
          <Form.Item label={facts('opinion.approve')} htmlFor="approve-opinion">
            <Input id="approve-opinion" value={opinion} maxLength={500} onChange={({ target }) => setOpinion(target.value)} />
          </Form.Item>
        </Form>
        <Records
          caption={t('tasks')}
          rows={commitments}
          keyOf={({ taskId }) => taskId}
          busy={preview.isFetching}
          columns={[
            {
              key: 'task',
              title: t('task'),
              cell: ({ code, name, beganTooLate }) => (
                <>
                  {name}
                  <code className="sub">{code}</code>
                  {beganTooLate && <StateTag mark="warning">{t('began-too-late')}</StateTag>}
                </>
              ),
            },
            { key: 'start', title: t('approve.latest-start'), cell: ({ latestStart }) => formats.date(latestStart) },
            { key: 'due', title: t('due'), cell: ({ due }) => formats.date(due) },
          ]}
        />
      </div>
    </Dialog>
  );
}
