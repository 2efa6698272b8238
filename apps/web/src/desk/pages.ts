import type { shellMessages } from './shell/messages.js';

/** The sections of the menu, in order. */
export const PAGE_GROUPS = ['work', 'points', 'system', 'security', 'audit'] as const;
export type PageGroup = (typeof PAGE_GROUPS)[number];

export interface DeskPage {
  readonly path: string;
  /** Texts `page.<name>` and `page.<name>.about` are the title and what it is for. */
  readonly name: PageName;
  /** Left out: everybody who is signed in. */
  readonly permission?: string;
  /** Left out: not in the menu. */
  readonly group?: PageGroup;
}

export type PageName = keyof typeof shellMessages extends infer Key ? (Key extends `page.${infer Name}.about` ? Name : never) : never;

/** Every page of the desk: the router, the menu and the start page are made of this list. What a page is made of, page-files.ts says. */
export const PAGES: readonly DeskPage[] = [
  { path: '/', name: 'start' },
  { path: '/me', name: 'own-account' },
  { path: '/map', name: 'battle-map', permission: 'map:read', group: 'work' },
  { path: '/projects', name: 'projects', permission: 'action-plan:read', group: 'work' },
  { path: '/projects/:id', name: 'project', permission: 'action-plan:read' },
  { path: '/templates', name: 'templates', permission: 'template:read', group: 'work' },
  { path: '/templates/new', name: 'new-template', permission: 'template:edit' },
  { path: '/templates/:id', name: 'template', permission: 'template:read' },
  { path: '/templates/:id/edit', name: 'edit-template', permission: 'template:edit' },
  { path: '/templates/:id/apply', name: 'apply-template', permission: 'template:apply' },
  { path: '/tasks', name: 'tasks', permission: 'task:read', group: 'work' },
  { path: '/tasks/:id', name: 'task', permission: 'task:read' },
  { path: '/tasks/:id/items', name: 'items', permission: 'item-ledger:read' },
  { path: '/extensions', name: 'extensions', permission: 'task:extension:decide', group: 'work' },
  { path: '/deadlines', name: 'deadlines', permission: 'office:read', group: 'work' },
  { path: '/forces', name: 'forces', permission: 'task-force:read', group: 'work' },
  { path: '/forces/:id', name: 'force', permission: 'task-force:read' },
  { path: '/office', name: 'office', permission: 'office:read', group: 'work' },
  { path: '/hand-overs', name: 'hand-overs', permission: 'hand-over:read', group: 'work' },
  { path: '/reminders', name: 'reminders', permission: 'reminder:outbox:read', group: 'work' },
  { path: '/my-messages', name: 'my-messages', permission: 'reminder:own:read', group: 'work' },
  { path: '/import', name: 'ledger-import', permission: 'ledger:import', group: 'work' },
  { path: '/scores', name: 'scores', permission: 'score:read-all', group: 'points' },
  { path: '/my-scores', name: 'own-scores', permission: 'score:own:read', group: 'points' },
  { path: '/evaluation', name: 'evaluation', permission: 'evaluation:read', group: 'points' },
  {
    path: '/accounts',
    name: 'accounts',
    permission: 'access:accounts:read',
    group: 'security',
  },
  {
    path: '/dead-letters',
    name: 'dead-letters',
    permission: 'outbox:read',
    group: 'system',
  },
  { path: '/jobs', name: 'jobs', permission: 'queue:read', group: 'system' },
  { path: '/audit', name: 'audit', permission: 'audit:read', group: 'audit' },
];

/** The pages an account may open from the menu. */
export function pagesFor(permissions: readonly string[]): DeskPage[] {
  return PAGES.filter(({ group, permission }) => group !== undefined && (permission === undefined || permissions.includes(permission)));
}
