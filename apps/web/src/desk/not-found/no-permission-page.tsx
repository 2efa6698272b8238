import { Link, matchPath, useLocation } from 'react-router';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Page } from '../../shared/ui/page.js';
import { PAGES } from '../pages.js';
import { shellMessages } from '../shell/messages.js';

export function NoPermissionPage() {
  const t = useTexts(shellMessages);
  const { pathname } = useLocation();
  const page = PAGES.find(({ path }) => matchPath(path, pathname));
  return (
    <Page title={t('forbidden.title')} lead={t('forbidden.lead', { page: page ? t(`page.${page.name}`) : pathname })}>
      <Link to="/">{t('go.start')}</Link>
    </Page>
  );
}
