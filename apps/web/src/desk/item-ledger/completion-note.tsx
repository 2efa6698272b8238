import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useItemsChanged } from '../../shared/items/use-items-changed.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { itemPageMessages } from './messages.js';

/** Every item is closed, and yet the task came back: its completion is reported once more. */
export function CompletionNote({ taskId: id }: { readonly taskId: string }) {
  const t = useTexts(itemPageMessages);
  const changed = useItemsChanged();
  const task = useQuery({ queryKey: ['task', id], queryFn: () => answer(api.GET('/api/tasks/{id}', { params: { path: { id } } })) });
  const complete = useMutation({
    mutationFn: () => answer(api.POST('/api/tasks/{id}/item-ledger/completion', { params: { path: { id } } })),
    onSettled: changed,
  });
  if (task.data?.state !== 'returned') return null;
  return (
    <>
      {complete.error && <ProblemAlert error={complete.error} />}
      <Alert
        className="notice"
        type="warning"
        showIcon
        title={t('complete.about')}
        action={
          <Button loading={complete.isPending} onClick={() => complete.mutate()}>
            {t('complete')}
          </Button>
        }
      />
    </>
  );
}
