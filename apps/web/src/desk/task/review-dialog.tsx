import { Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import type { Task } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { taskPageMessages } from './messages.js';
import { useTaskVerb } from './use-task-verb.js';

interface Props {
  readonly task: Task;
  readonly verdict: 'accept' | 'return';
  onDone(): void;
  onClose(): void;
}

export function ReviewDialog({ task, verdict, onDone, onClose }: Props) {
  const t = useTexts(taskPageMessages);
  const [reason, setReason] = useState('');
  const accept = useTaskVerb(task, (request) => api.POST('/api/tasks/{id}/acceptance', request), onDone);
  const giveBack = useTaskVerb<{ reason: string }>(task, (request) => api.POST('/api/tasks/{id}/return', request), onDone);
  const returning = verdict === 'return';
  return (
    <ConfirmDialog
      title={`${t(verdict)} · ${task.code}`}
      verb={t(verdict)}
      dangerous={returning}
      busy={accept.isPending || giveBack.isPending}
      error={accept.error ?? giveBack.error}
      onConfirm={() => (returning ? giveBack.mutate({ reason }) : accept.mutate({}))}
      onCancel={onClose}
    >
      <p>{t(`${verdict}.ask`)}</p>
      {returning && (
        <Form layout="vertical">
          <Form.Item label={t('return.reason')} htmlFor="return-reason" required>
            <Input.TextArea
              id="return-reason"
              rows={3}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Form.Item>
        </Form>
      )}
    </ConfirmDialog>
  );
}
