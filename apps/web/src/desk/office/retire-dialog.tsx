import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { officePageMessages } from './messages.js';

interface Props {
  readonly title: string;
  readonly about: string;
  retire(): Promise<unknown>;
  onRetired(): void;
  onClose(): void;
}

/** Asks before a unit or a post is no more. */
export function RetireDialog({ title, about, retire, onRetired, onClose }: Props) {
  const t = useTexts(officePageMessages);
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: retire,
    onSuccess: onRetired,
    onSettled: () => Promise.all(['units', 'posts'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  return (
    <ConfirmDialog
      title={title}
      verb={t('retire.verb')}
      dangerous
      busy={isPending}
      error={error}
      onConfirm={() => mutate()}
      onCancel={onClose}
    >
      <p>{about}</p>
    </ConfirmDialog>
  );
}
