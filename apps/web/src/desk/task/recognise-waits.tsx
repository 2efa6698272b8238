import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Task } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { standingTexts } from '../../shared/plan/standing-messages.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { taskPageMessages } from './messages.js';

/** Waits that the reader may recognise, so that their days cost nobody points. */
export function RecogniseWaits({ task }: { readonly task: Task }) {
  const t = useTexts(taskPageMessages);
  const words = useTexts(standingTexts);
  const queries = useQueryClient();
  const [open, setOpen] = useState<string>();
  const [reason, setReason] = useState('');
  const recognise = useMutation({
    mutationFn: (blockId: string) =>
      answer(
        api.POST('/api/tasks/{id}/blocks/{blockId}/recognition', {
          params: { path: { id: task.id, blockId } },
          body: { reason, version: task.version },
        }),
      ),
    onSuccess: (next) => {
      queries.setQueryData(['task', task.id], next);
      setOpen(undefined);
      setReason('');
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['task'] }),
  });
  const waits = task.blocks.filter(({ mayRecognise }) => mayRecognise);
  const shown = waits.find(({ id }) => id === open);
  return (
    <>
      {waits.map(({ id, awaits }) => (
        <div key={id} className="verbs">
          <Button onClick={() => setOpen(id)}>{t('wait.recognise.of', { awaits })}</Button>
        </div>
      ))}
      {shown && (
        <ConfirmDialog
          title={t('wait.recognise.of', { awaits: shown.awaits })}
          verb={t('wait.recognise')}
          busy={recognise.isPending}
          error={recognise.error}
          onConfirm={() => recognise.mutate(shown.id)}
          onCancel={() => setOpen(undefined)}
        >
          <p>{t('wait.recognise.about')}</p>
          <Form layout="vertical">
            <Form.Item label={words('reason')} htmlFor="wait-reason" required>
              <Input.TextArea id="wait-reason" rows={2} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
            </Form.Item>
          </Form>
        </ConfirmDialog>
      )}
    </>
  );
}
