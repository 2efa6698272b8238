import { Button } from 'antd';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useSignOut } from '../../shared/session/use-sign-out.js';
import { PlainPage } from '../../shared/ui/plain-page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { passwordMessages } from './messages.js';
import { PasswordForm } from './password-form.js';

export default function MustChangePage() {
  const t = useTexts(passwordMessages);
  const leaving = useSignOut();
  return (
    <PlainPage
      title={t('must.title')}
      lead={t('must.lead')}
      actions={
        <Button type="text" disabled={leaving.busy} onClick={leaving.signOut}>
          {t('must.sign-out')}
        </Button>
      }
    >
      {leaving.error && <ProblemAlert error={leaving.error} onRetry={leaving.signOut} retry={t('must.sign-out.again')} />}
      <PasswordForm />
    </PlainPage>
  );
}
