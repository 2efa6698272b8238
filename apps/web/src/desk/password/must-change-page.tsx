import { Button } from 'antd';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useSignOut } from '../../shared/session/use-sign-out.js';
import { PlainPage } from '../../shared/ui/plain-page.js';
import { passwordMessages } from './messages.js';
import { PasswordForm } from './password-form.js';

export default function MustChangePage() {
  const t = useTexts(passwordMessages);
  const { mutate: signOut, isPending } = useSignOut();
  return (
    <PlainPage
      title={t('must.title')}
      lead={t('must.lead')}
      actions={
        <Button type="text" disabled={isPending} onClick={() => signOut()}>
          {t('must.sign-out')}
        </Button>
      }
    >
      <PasswordForm />
    </PlainPage>
  );
}
