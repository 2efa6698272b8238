import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api/client.js';
import type { DeadLetter } from '../../shared/api/models.js';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { deadLettersMessages } from './messages.js';

interface Props {
  readonly letter: DeadLetter;
  onRetried(): void;
  onClose(): void;
}

export function RetryDialog({ letter, onRetried, onClose }: Props) {
  const t = useTexts(deadLettersMessages);
  const names = useNames();
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: () => api.POST('/api/outbox/dead-letters/{id}/retry', { params: { path: { id: letter.id } } }),
    onSuccess: onRetried,
    onSettled: () => queries.invalidateQueries({ queryKey: ['outbox'] }),
  });
  return (
    <ConfirmDialog
      title={`${t('retry')} · ${names.job(letter.job)}`}
      verb={t('retry')}
      busy={retry.isPending}
      error={retry.error}
      onConfirm={() => retry.mutate()}
      onCancel={onClose}
    >
      <div className="stack">
        <code>{letter.key}</code>
        <p>{t('retry.ask')}</p>
      </div>
    </ConfirmDialog>
  );
}
