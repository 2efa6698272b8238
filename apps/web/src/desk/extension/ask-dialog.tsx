import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Task } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ExtensionEffect } from '../../shared/plan/extension-effect.js';
import { extensionTexts } from '../../shared/plan/extension-messages.js';
import { useExtensionsChanged } from '../../shared/plan/use-extensions-changed.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { DateField } from '../../shared/ui/date-field.js';

interface Props {
  readonly task: Task;
  /** The task is overdue, and the leader makes an exception. */
  readonly late: boolean;
  onDone(): void;
  onClose(): void;
}

/** An owner asks for a later due date, or the leader extends what is overdue; either sees first what else would move. */
export function AskDialog({ task, late, onDone, onClose }: Props) {
  const t = useTexts(extensionTexts);
  const changed = useExtensionsChanged();
  const [due, setDue] = useState<string>();
  const [words, setWords] = useState({ cause: '', progress: '', reason: '' });
  const ask = useMutation({
    mutationFn: async () => {
      const { cause, progress, reason } = words;
      const wish = { due: due ?? '', cause, progress, version: task.version };
      const params = { path: { id: task.id } };
      if (late) await answer(api.POST('/api/tasks/{id}/late-extension', { params, body: { ...wish, reason } }));
      else await answer(api.POST('/api/tasks/{id}/extensions', { params, body: wish }));
    },
    onSuccess: async () => {
      await changed();
      onDone();
    },
    onError: changed,
  });
  const verb = t(late ? 'ask-late' : 'ask');
  const field = (name: keyof typeof words, label: string) => (
    <Form.Item label={label} htmlFor={`extension-${name}`} required>
      <Input.TextArea
        id={`extension-${name}`}
        rows={2}
        maxLength={500}
        value={words[name]}
        onChange={(event) => setWords({ ...words, [name]: event.target.value })}
      />
    </Form.Item>
  );
  return (
    <ConfirmDialog
      title={`${verb} · ${task.code}`}
      verb={late ? verb : t('send')}
      busy={ask.isPending}
      error={ask.error}
      onConfirm={() => ask.mutate()}
      onCancel={onClose}
    >
      <p>{t(late ? 'ask-late.about' : 'ask.about')}</p>
      <Form layout="vertical">
        <Form.Item label={t('due')} htmlFor="extension-due" required>
          <DateField id="extension-due" value={due} onChange={setDue} />
        </Form.Item>
        {field('cause', t('cause'))}
        {field('progress', t('progress'))}
        {late && field('reason', t('late-reason'))}
      </Form>
      <ExtensionEffect taskId={task.id} due={due} />
    </ConfirmDialog>
  );
}
