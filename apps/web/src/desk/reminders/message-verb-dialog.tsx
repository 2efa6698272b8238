import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api/client.js';
import type { MessageDetail } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { remindersPageMessages } from './messages.js';

export type MessageVerb = 'resend' | 'suppress';

interface Props {
  readonly message: MessageDetail;
  readonly verb: MessageVerb;
  onDone(): void;
  onClose(): void;
}

export function MessageVerbDialog({ message: { id, subject }, verb, onDone, onClose }: Props) {
  const t = useTexts(remindersPageMessages);
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const params = { path: { id } };
  const act = useMutation({
    mutationFn: async () => {
      if (verb === 'resend') await api.POST('/api/reminders/outbox/{id}/resend', { params });
      else await api.POST('/api/reminders/outbox/{id}/suppress', { params, body: { reason } });
    },
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: ['reminders'] }),
  });
  return (
    <ConfirmDialog
      title={`${t(verb)} · ${subject}`}
      verb={t(verb)}
      dangerous={verb === 'suppress'}
      busy={act.isPending}
      error={act.error}
      onConfirm={() => act.mutate()}
      onCancel={onClose}
    >
      <p>{t(`${verb}.ask`)}</p>
      {verb === 'suppress' && (
        <Form layout="vertical">
          <Form.Item label={t('suppress.reason')} htmlFor="suppress-reason" required>
            <Input.TextArea
              id="suppress-reason"
              rows={2}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </Form.Item>
        </Form>
      )}
    </ConfirmDialog>
  );
}
