import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { Suspense, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useLive } from '../../shared/api/use-live.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { useIdleEnd } from '../../shared/session/use-idle-end.js';
import { useSignOut } from '../../shared/session/use-sign-out.js';
import { LanguageButton } from '../../shared/ui/language-button.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { AccountButton } from './account-button.js';
import { Menu } from './menu.js';
import { SampleBar } from '../sample/sample-bar.js';
import { shellMessages } from './messages.js';

/** What surrounds every page: head, menu (a drawer on a phone), the sample office's date. */
export function Shell() {
  const t = useTexts(shellMessages);
  const shared = useTexts(sharedMessages);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const [menuOpen, setMenuOpen] = useState(false);
  const leaving = useSignOut();
  useLive();
  useIdleEnd();
  useEffect(() => setMenuOpen(false), [pathname]);

  return (
    <div className="desk">
      {/* A button, not a link to an anchor: the address stays the page's. */}
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <header className="desk-head">
        <Button
          type="text"
          className="menu-button"
          icon={<MenuOutlined />}
          aria-label={t('menu.open')}
          aria-expanded={menuOpen}
          onClick={() => setMenuOpen(true)}
        />
        <Link to="/" className="brand">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          <strong>{shared('product.name')}</strong>
        </Link>
        <LanguageButton />
        <AccountButton leaving={leaving} />
      </header>
      <SampleBar />
      <div className="desk-menu">
        <Menu />
      </div>
      <Drawer open={menuOpen} onClose={() => setMenuOpen(false)} placement="left" size={280} title={shared('product.name')}>
        <Menu />
      </Drawer>
      <main className="desk-main" ref={main} tabIndex={-1}>
        {leaving.error && (
          <ProblemAlert error={leaving.error} onRetry={leaving.signOut} retry={t('sign-out.again')} onClose={leaving.stay} />
        )}
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
