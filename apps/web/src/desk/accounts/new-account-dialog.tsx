import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { NewAccount } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { accountsMessages } from './messages.js';
import { RoleChoice } from './role-choice.js';

interface Props {
  onCreated(displayName: string, temporaryPassword: string): void;
  onCancel(): void;
}

export function NewAccountDialog({ onCreated, onCancel }: Props) {
  const t = useTexts(accountsMessages);
  const shared = useTexts(sharedMessages);
  const queries = useQueryClient();
  const { form, error, atFields, show, clear } = useProblemForm<NewAccount>();
  const create = useMutation({
    mutationFn: ({ name, displayName, email, roles = [] }: NewAccount) =>
      answer(api.POST('/api/accounts', { body: { name, displayName, roles, ...(email && { email }) } })),
    onMutate: clear,
    onSuccess: async ({ account, temporaryPassword }) => {
      onCreated(account.displayName, temporaryPassword);
      await queries.invalidateQueries({ queryKey: ['accounts'] });
    },
    onError: show,
  });

  return (
    <Dialog
      title={t('create')}
      okText={t('create')}
      cancelText={shared('action.cancel')}
      confirmLoading={create.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => create.mutate(values)}>
        <Form.Item name="name" label={t('name')} extra={t('name.hint')} rules={[{ required: true }]}>
          <Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={100} autoFocus />
        </Form.Item>
        <Form.Item name="displayName" label={t('displayName')} rules={[{ required: true }]}>
          <Input autoComplete="off" maxLength={100} />
        </Form.Item>
        <Form.Item name="email" label={t('email')}>
          <Input type="email" autoComplete="off" maxLength={254} />
        </Form.Item>
        <Form.Item name="roles" label={t('roles')} extra={t('roles.separation')}>
          <RoleChoice />
        </Form.Item>
        <button type="submit" hidden />
      </Form>
    </Dialog>
  );
}
