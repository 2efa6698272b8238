import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Task } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { standingTexts } from '../../shared/plan/standing-messages.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { taskPageMessages } from './messages.js';

const VERBS = {
  recognise: { path: '/api/tasks/{id}/blocks/{blockId}/recognition', allowed: 'mayRecognise' },
  withdraw: { path: '/api/tasks/{id}/blocks/{blockId}/recognition/withdrawal', allowed: 'mayWithdraw' },
} as const;
const VERB_NAMES = ['recognise', 'withdraw'] as const;

interface Judgement {
  readonly verb: (typeof VERB_NAMES)[number];
  readonly wait: Task['blocks'][number];
}

/** Waits that the reader may recognise, so that their days cost nobody points, and recognitions that he may take back. */
export function JudgeWaits({ task }: { readonly task: Task }) {
  const t = useTexts(taskPageMessages);
  const words = useTexts(standingTexts);
  const queries = useQueryClient();
  const [shown, setShown] = useState<Judgement>();
  const [reason, setReason] = useState('');
  const judge = useMutation({
    mutationFn: ({ verb, wait }: Judgement) =>
      answer(
        api.POST(VERBS[verb].path, {
          params: { path: { id: task.id, blockId: wait.id } },
          body: { reason, version: task.version },
        }),
      ),
    onSuccess: (next) => {
      queries.setQueryData(['task', task.id], next);
      setShown(undefined);
      setReason('');
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['task'] }),
  });
  const open = (judgement: Judgement) => {
    judge.reset();
    setReason('');
    setShown(judgement);
  };
  return (
    <>
      {task.blocks.flatMap((wait) =>
        VERB_NAMES.filter((verb) => wait[VERBS[verb].allowed]).map((verb) => (
          <div key={`${wait.id} ${verb}`} className="verbs">
            <Button onClick={() => open({ verb, wait })}>{t(`wait.${verb}.of`, { awaits: wait.awaits })}</Button>
          </div>
        )),
      )}
      {shown && (
        <ConfirmDialog
          title={t(`wait.${shown.verb}.of`, { awaits: shown.wait.awaits })}
          verb={t(`wait.${shown.verb}`)}
          busy={judge.isPending}
          error={judge.error}
          onConfirm={() => judge.mutate(shown)}
          onCancel={() => setShown(undefined)}
        >
          <p>{t(`wait.${shown.verb}.about`)}</p>
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
