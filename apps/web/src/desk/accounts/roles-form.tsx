import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Account } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { accountsMessages } from './messages.js';
import { RoleChoice } from './role-choice.js';

interface Props {
  readonly account: Account;
  readonly disabled: boolean;
}

export function RolesForm({ account, disabled }: Props) {
  const t = useTexts(accountsMessages);
  const queries = useQueryClient();
  const [roles, setRoles] = useState<readonly string[]>(account.roles);
  const unchanged = roles.length === account.roles.length && roles.every((role) => account.roles.includes(role));
  const assign = useMutation({
    mutationFn: () =>
      answer(
        api.PUT('/api/accounts/{id}/roles', {
          params: { path: { id: account.id } },
          body: { roles: [...roles], version: account.version },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
  return (
    <section className="stack" aria-labelledby="roles-heading">
      <h2 id="roles-heading">{t('roles')}</h2>
      <p className="muted">{t('roles.separation')}</p>
      {assign.error && <ProblemAlert error={assign.error} />}
      <RoleChoice value={roles} disabled={disabled || assign.isPending} aria-labelledby="roles-heading" onChange={setRoles} />
      {!disabled && (
        <div className="verbs">
          <Button disabled={unchanged} loading={assign.isPending} onClick={() => assign.mutate()}>
            {t('roles.change')}
          </Button>
        </div>
      )}
    </section>
  );
}
