import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe, useSession } from '../../shared/session/session.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { passwordMessages } from './messages.js';
import { PasswordFields } from './password-fields.js';

interface Values {
  readonly current: string;
  readonly next: string;
}

export function PasswordForm({ onDone }: { readonly onDone?: () => void }) {
  const t = useTexts(passwordMessages);
  const { enter } = useSession();
  const { name } = useMe();
  const { form, error, atFields, show, clear } = useProblemForm<Values>();
  const change = useMutation({
    mutationFn: ({ current, next }: Values) => answer(api.PUT('/api/me/password', { body: { current, next } })),
    onMutate: clear,
    onSuccess: (me) => {
      form.resetFields();
      enter(me);
      onDone?.();
    },
    onError: show,
  });

  return (
    <Form form={form} layout="vertical" requiredMark={false} className="narrow-form" onFinish={(values) => change.mutate(values)}>
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      {/* Tells password managers which account the new password belongs to. */}
      <input type="text" name="username" autoComplete="username" value={name} readOnly hidden />
      <Form.Item name="current" label={t('current')} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <PasswordFields name="next" label={t('next')} />
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('submit')}
      </Button>
    </Form>
  );
}
