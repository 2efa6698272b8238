import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { Credentials } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useSession } from '../../shared/session/session.js';
import { PlainPage } from '../../shared/ui/plain-page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { logInMessages } from './messages.js';

export default function LogInPage() {
  const t = useTexts(logInMessages);
  const { end, enter } = useSession();
  const { form, error, atFields, show, clear } = useProblemForm<Credentials>();
  const logIn = useMutation({
    mutationFn: (credentials: Credentials) => answer(api.POST('/api/session', { body: credentials })),
    onMutate: clear,
    onSuccess: enter,
    onError: (problem) => {
      form.setFieldValue('password', '');
      form.focusField('password');
      show(problem);
    },
  });

  return (
    <PlainPage title={t('title')}>
      {end && !error && (
        <Alert
          className="notice"
          type="warning"
          role="alert"
          showIcon
          title={t('ended.title')}
          description={t('ended.why', { minutes: end.idleMinutes })}
        />
      )}
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => logIn.mutate(values)}>
        <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={100} autoFocus />
        </Form.Item>
        <Form.Item name="password" label={t('password')} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={logIn.isPending}>
          {t('submit')}
        </Button>
      </Form>
      <p className="muted" style={{ marginTop: 16 }}>
        {t('help')}
      </p>
    </PlainPage>
  );
}
