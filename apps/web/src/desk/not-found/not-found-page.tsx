import { Link } from 'react-router';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Page } from '../../shared/ui/page.js';
import { shellMessages } from '../shell/messages.js';

export function NotFoundPage() {
  const t = useTexts(shellMessages);
  return (
    <Page title={t('not-found.title')} lead={t('not-found.lead')}>
      <Link to="/">{t('go.start')}</Link>
    </Page>
  );
}
