import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { TaskExtension } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ExtensionEffect } from '../../shared/plan/extension-effect.js';
import { extensionTexts } from '../../shared/plan/extension-messages.js';
import { useExtensionWords } from '../../shared/plan/use-extension-words.js';
import { useExtensionsChanged } from '../../shared/plan/use-extensions-changed.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';

interface Props {
  readonly extension: TaskExtension;
  readonly code: string;
  onDone(what: 'granted' | 'refused'): void;
  onClose(): void;
}

/** What was asked and what else would move; then yes, for this day or an earlier one, or no with a reason. */
export function DecideDialog({ extension, code, onDone, onClose }: Props) {
  const t = useTexts(extensionTexts);
  const words = useExtensionWords();
  const changed = useExtensionsChanged();
  const [due, setDue] = useState<string | undefined>(extension.wantedDue);
  const [reason, setReason] = useState('');
  const params = { path: { id: extension.id } };
  const grant = useMutation({
    mutationFn: () => answer(api.POST('/api/extensions/{id}/grant', { params, body: { due: due ?? '' } })),
    onSuccess: () => onDone('granted'),
    onSettled: changed,
  });
  const refuse = useMutation({
    mutationFn: () => answer(api.POST('/api/extensions/{id}/refusal', { params, body: { reason } })),
    onSuccess: () => onDone('refused'),
    onSettled: changed,
  });
  const error = grant.error ?? refuse.error;
  return (
    <Dialog
      title={t('decide.what', { task: code })}
      width={640}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t('cancel')}
        </Button>,
        <Button key="refuse" danger loading={refuse.isPending} onClick={() => refuse.mutate()}>
          {t('refuse')}
        </Button>,
        <Button key="grant" type="primary" loading={grant.isPending} onClick={() => grant.mutate()}>
          {t('grant')}
        </Button>,
      ]}
    >
      <div className="stack">
        {error && <ProblemAlert error={error} />}
        <dl className="facts">
          <dt>{t('asked')}</dt>
          <dd>
            {extension.post}
            <span className="sub">{extension.askedBy}</span>
          </dd>
          <dt>{t('dues')}</dt>
          <dd>{words.dues(extension)}</dd>
          <dt>{t('cause')}</dt>
          <dd>{extension.cause}</dd>
          <dt>{t('progress')}</dt>
          <dd>
            {extension.progress} ({extension.percent}%)
          </dd>
        </dl>
        <Form layout="vertical">
          <Form.Item label={t('grant.due')} htmlFor="grant-due" required>
            <DateField id="grant-due" value={due} onChange={setDue} />
          </Form.Item>
          <ExtensionEffect taskId={extension.taskId} due={due} />
          <Form.Item label={t('refuse.reason')} htmlFor="refuse-reason">
            <Input.TextArea
              id="refuse-reason"
              rows={2}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Form.Item>
        </Form>
      </div>
    </Dialog>
  );
}
