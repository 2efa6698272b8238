import { z } from 'zod';
import { rowVersion } from '../../http/fields.js';
import { pageOf, pageQuery } from '../../http/paging.js';
import { LANGUAGES } from '../../i18n/messages.js';
import type { AccountId } from '../actor.js';
import { ACCOUNT_SORTS } from '../db/account-list.repository.js';
import { ACCOUNT_NAME } from '../domain/account-name.js';
import { ACCOUNT_STATES } from '../domain/account-state.js';

const name = z
  .string()
  .trim()
  .max(64)
  .refine((text) => ACCOUNT_NAME.test(text), { params: { code: 'access.name.form' } })
  .describe('Letters, digits, and `. _ - @` between them; unique whatever the case.');
const displayName = z.string().trim().min(1).max(64);
const roleName = z.string().min(1).max(64);
const version = rowVersion.describe('As last read; a change by somebody else meanwhile is refused.');
/** What a password must be is for the rules to say, each with its reason; this only bounds the work. */
const password = z.string().min(1).max(1000);
const language = z.enum(LANGUAGES);

export const AccountIdParam = z.uuid().transform((id): AccountId => id as AccountId);

const FirstAdministrator = z.strictObject({ name, displayName, password });

export const FirstRunRequest = z
  .strictObject({ systemAdministrator: FirstAdministrator, securityAdministrator: FirstAdministrator, language: language.optional() })
  .meta({ id: 'FirstRunRequest' });
export type FirstRunRequest = z.infer<typeof FirstRunRequest>;

export const FirstRunView = z
  .object({
    needed: z.boolean().describe('True until the first two administrators have been created.'),
    passwordRules: z
      .object({ minLength: z.int(), classes: z.int() })
      .describe('What the office asks of a password: characters, and kinds of characters of four.'),
  })
  .meta({ id: 'FirstRun' });
export type FirstRunView = z.infer<typeof FirstRunView>;

/** Any name that was ever accepted, and any other: log-in does not tell them apart. */
export const Credentials = z.strictObject({ name: z.string().trim().min(1).max(200), password }).meta({ id: 'Credentials' });
export type Credentials = z.infer<typeof Credentials>;

export const MeView = z
  .object({
    accountId: z.uuid(),
    name: z.string(),
    displayName: z.string(),
    language,
    roles: z.array(z.string()),
    permissions: z.array(z.string()),
    mustChangePassword: z.boolean().describe('Until it has been changed, every other route is refused.'),
    csrfToken: z.string().describe('To be sent as `X-CSRF-Token` with every POST, PUT and DELETE.'),
    idleMinutes: z.int().describe('Minutes without a request after which the session ends.'),
    sample: z.boolean(),
    timeZone: z.string().describe("The office's time zone, an IANA name."),
  })
  .meta({ id: 'Me' });
export type MeView = z.infer<typeof MeView>;

export const PasswordChange = z.strictObject({ current: password, next: password }).meta({ id: 'PasswordChange' });
export type PasswordChange = z.infer<typeof PasswordChange>;

export const LanguageChange = z.strictObject({ language }).meta({ id: 'LanguageChange' });
export type LanguageChange = z.infer<typeof LanguageChange>;

export const AccountQueryParams = pageQuery({ sort: ACCOUNT_SORTS, default: 'name' })
  .extend({
    search: z.string().trim().min(1).max(100).optional().describe('Part of the name, the display name or the e-mail address.'),
    state: z.enum(ACCOUNT_STATES).optional(),
    role: roleName.optional(),
  })
  .meta({ id: 'AccountQuery' });
export type AccountQueryParams = z.infer<typeof AccountQueryParams>;

export const AccountView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    displayName: z.string(),
    email: z.string().nullable(),
    roles: z.array(z.string()),
    state: z.enum(ACCOUNT_STATES),
    language,
    mustChangePassword: z.boolean(),
    lockedUntil: z.iso.datetime().nullable().describe('End of a lock-out after wrong passwords; null when there is none.'),
    lastLogInAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    version: z.int(),
  })
  .meta({ id: 'Account' });
export type AccountView = z.infer<typeof AccountView>;

export const AccountPage = pageOf(AccountView).meta({ id: 'AccountPage' });

export const NewAccountRequest = z
  .strictObject({ name, displayName, email: z.email().max(254).optional(), roles: z.array(roleName).max(20) })
  .meta({ id: 'NewAccount' });
export type NewAccountRequest = z.infer<typeof NewAccountRequest>;

export const AccountWithPassword = z
  .object({ account: AccountView, temporaryPassword: z.string().describe('Shown this once; must be changed at the first log-in.') })
  .meta({ id: 'AccountWithPassword' });
export type AccountWithPassword = z.infer<typeof AccountWithPassword>;

export const RolesChange = z.strictObject({ roles: z.array(roleName).max(20), version }).meta({ id: 'RolesChange' });
export type RolesChange = z.infer<typeof RolesChange>;

export const Seen = z.strictObject({ version }).meta({ id: 'SeenVersion' });
export type Seen = z.infer<typeof Seen>;

export const RoleList = z
  .object({
    items: z.array(
      z.object({
        name: z.string(),
        permissions: z.array(z.string()),
        apartFrom: z.array(z.string()).describe('Roles that no account may hold beside this one.'),
      }),
    ),
  })
  .meta({ id: 'RoleList' });
