import type { ComponentType } from 'react';
import type { PageName } from './pages.js';

/** The file of each page, loaded when the page is opened. Apart from the list, so that pages may know the list. */
export const PAGE_FILES: Readonly<Record<PageName, () => Promise<{ default: ComponentType }>>> = {
  start: () => import('./start/start-page.js'),
  'own-account': () => import('./own-account/own-account-page.js'),
  'battle-map': () => import('./battle-map/battle-map-page.js'),
  scores: () => import('./scores/scores-page.js'),
  'own-scores': () => import('./own-scores/own-scores-page.js'),
  evaluation: () => import('./evaluation/evaluation-page.js'),
  'ledger-import': () => import('./ledger-import/ledger-import-page.js'),
  projects: () => import('./project/projects-page.js'),
  project: () => import('./project/project-page.js'),
  templates: () => import('./template/templates-page.js'),
  template: () => import('./template/template-page.js'),
  'new-template': () => import('./template/edit-template-page.js'),
  'edit-template': () => import('./template/edit-template-page.js'),
  'apply-template': () => import('./template/apply-template-page.js'),
  tasks: () => import('./task/tasks-page.js'),
  task: () => import('./task/task-page.js'),
  items: () => import('./item-ledger/items-page.js'),
  extensions: () => import('./extension/extensions-page.js'),
  forces: () => import('./task-force/forces-page.js'),
  force: () => import('./task-force/force-page.js'),
  office: () => import('./office/office-page.js'),
  'hand-overs': () => import('./hand-over/hand-overs-page.js'),
  reminders: () => import('./reminders/reminders-page.js'),
  'my-messages': () => import('./reminders/my-messages-page.js'),
  accounts: () => import('./accounts/accounts-page.js'),
  'dead-letters': () => import('./dead-letters/dead-letters-page.js'),
  jobs: () => import('./jobs/jobs-page.js'),
  audit: () => import('./audit/audit-page.js'),
};
