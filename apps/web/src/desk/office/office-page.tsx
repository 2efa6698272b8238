import { NavLink } from 'react-router';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { Page } from '../../shared/ui/page.js';
import { CalendarView } from './calendar-view.js';
import { LeaveView } from './leave-view.js';
import { officePageMessages } from './messages.js';
import { PostsView } from './posts-view.js';
import { UnitsView } from './units-view.js';

const VIEWS = ['posts', 'units', 'leave', 'calendar'] as const;

/** Who is who, who is away, and which days are worked. */
export default function OfficePage() {
  const t = useTexts(officePageMessages);
  const [address] = useAddressQuery();
  const shown = VIEWS.find((view) => view === address.view) ?? 'posts';
  return (
    <Page title={t('title')}>
      <nav className="views" aria-label={t('views')}>
        {VIEWS.map((view) => (
          <NavLink key={view} to={`/office?view=${view}`} aria-current={view === shown ? 'page' : 'false'}>
            {t(`view.${view}`)}
          </NavLink>
        ))}
      </nav>
      {shown === 'posts' && <PostsView />}
      {shown === 'units' && <UnitsView />}
      {shown === 'leave' && <LeaveView />}
      {shown === 'calendar' && <CalendarView />}
    </Page>
  );
}
