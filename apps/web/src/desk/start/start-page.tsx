import { Link } from 'react-router';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { Page } from '../../shared/ui/page.js';
import { PAGES, pagesFor } from '../pages.js';
import { PAGE_ICONS } from '../shell/menu.js';
import { shellMessages } from '../shell/messages.js';
import { startMessages } from './messages.js';

/** Says who one is and where one can go. */
export default function StartPage() {
  const t = useTexts(startMessages);
  const shell = useTexts(shellMessages);
  const names = useNames();
  const me = useMe();
  const roles = me.roles.map((role) => names.role(role)).join(t('separator'));
  const pages = [...pagesFor(me.permissions), ...PAGES.filter(({ name }) => name === 'own-account')];
  return (
    <Page title={t('greeting', { name: me.displayName })} lead={me.roles.length > 0 ? t('lead', { roles }) : t('lead.none')}>
      <ul className="doors" aria-label={t('pages')}>
        {pages.map(({ path, name }) => (
          <li key={path}>
            <Link to={path}>
              {PAGE_ICONS[name]}
              <span>
                <strong>{shell(`page.${name}`)}</strong>
                <span className="sub">{shell(`page.${name}.about`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
