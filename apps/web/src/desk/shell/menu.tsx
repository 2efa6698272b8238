import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  CalculatorOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  CopyOutlined,
  FieldTimeOutlined,
  FlagOutlined,
  HomeOutlined,
  ImportOutlined,
  MailOutlined,
  ProjectOutlined,
  ScheduleOutlined,
  SendOutlined,
  SolutionOutlined,
  SwapOutlined,
  TeamOutlined,
  TrophyOutlined,
  UserOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { type DeskPage, PAGE_GROUPS, pagesFor } from '../pages.js';
import { shellMessages } from './messages.js';

/** Beside the words, so hidden from who cannot see them: the icons name themselves in English. */
export const PAGE_ICONS: Readonly<Record<DeskPage['name'], ReactNode>> = {
  start: <HomeOutlined aria-hidden />,
  'own-account': <UserOutlined aria-hidden />,
  'battle-map': <FlagOutlined aria-hidden />,
  scores: <CalculatorOutlined aria-hidden />,
  'own-scores': <SolutionOutlined aria-hidden />,
  evaluation: <TrophyOutlined aria-hidden />,
  'ledger-import': <ImportOutlined aria-hidden />,
  projects: <ProjectOutlined aria-hidden />,
  project: <ProjectOutlined aria-hidden />,
  templates: <CopyOutlined aria-hidden />,
  template: <CopyOutlined aria-hidden />,
  'new-template': <CopyOutlined aria-hidden />,
  'edit-template': <CopyOutlined aria-hidden />,
  'apply-template': <CopyOutlined aria-hidden />,
  tasks: <CheckSquareOutlined aria-hidden />,
  items: <CheckSquareOutlined aria-hidden />,
  task: <CheckSquareOutlined aria-hidden />,
  extensions: <FieldTimeOutlined aria-hidden />,
  deadlines: <CalendarOutlined aria-hidden />,
  forces: <ApartmentOutlined aria-hidden />,
  force: <ApartmentOutlined aria-hidden />,
  office: <BankOutlined aria-hidden />,
  'hand-overs': <SwapOutlined aria-hidden />,
  reminders: <SendOutlined aria-hidden />,
  'my-messages': <MailOutlined aria-hidden />,
  accounts: <TeamOutlined aria-hidden />,
  'dead-letters': <WarningOutlined aria-hidden />,
  jobs: <ScheduleOutlined aria-hidden />,
  audit: <AuditOutlined aria-hidden />,
};

/** Links, not a widget: every browser and screen reader knows what they are. */
export function Menu() {
  const t = useTexts(shellMessages);
  const { permissions } = useMe();
  const pages = pagesFor(permissions);
  const groups = PAGE_GROUPS.filter((group) => pages.some((page) => page.group === group));
  return (
    <nav className="menu" aria-label={t('menu')}>
      <ul>
        <Item path="/" name="start" />
      </ul>
      {groups.map((group) => (
        <section key={group}>
          <h2>{t(`group.${group}`)}</h2>
          <ul>
            {pages
              .filter((page) => page.group === group)
              .map(({ path, name }) => (
                <Item key={path} path={path} name={name} />
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Item({ path, name }: Pick<DeskPage, 'path' | 'name'>) {
  const t = useTexts(shellMessages);
  const { pathname } = useLocation();
  return (
    <li>
      {/* A project stands below the projects: its place in the menu is marked, but is not the page itself. */}
      <NavLink to={path} end={path === '/'} aria-current={pathname === path ? 'page' : 'true'}>
        {PAGE_ICONS[name]}
        {t(`page.${name}`)}
      </NavLink>
    </li>
  );
}
