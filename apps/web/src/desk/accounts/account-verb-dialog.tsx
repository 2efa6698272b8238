import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import type { Account } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { type AccountVerb, DANGEROUS } from './account-verbs.js';
import { accountsMessages } from './messages.js';

interface Props {
  readonly account: Account;
  readonly verb: AccountVerb;
  onTemporaryPassword(displayName: string, password: string): void;
  onClose(): void;
}

export function AccountVerbDialog({ account, verb, onTemporaryPassword, onClose }: Props) {
  const t = useTexts(accountsMessages);
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: async () => {
      const request = { params: { path: { id: account.id } }, body: { version: account.version } };
      if (verb !== 'reset-password') return void (await api.POST(`/api/accounts/{id}/${verb}`, request));
      const { temporaryPassword } = await answer(api.POST('/api/accounts/{id}/reset-password', request));
      onTemporaryPassword(account.displayName, temporaryPassword);
    },
    onSuccess: onClose,
    // After a refusal as well: most likely somebody else has changed the account meanwhile.
    onSettled: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
  return (
    <ConfirmDialog
      title={`${t(verb)} · ${account.displayName}`}
      verb={t(verb)}
      dangerous={DANGEROUS.has(verb)}
      busy={act.isPending}
      error={act.error}
      onConfirm={() => act.mutate()}
      onCancel={onClose}
    >
      <p>{t(`${verb}.ask`, { name: account.displayName })}</p>
    </ConfirmDialog>
  );
}
