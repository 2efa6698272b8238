import { DomainError } from '#libs/kernel/shared/domain-error';
import { SettingsError } from '../config/settings.js';
import { mergeMessages } from '../i18n/catalogue.js';
import type { Language } from '../i18n/messages.js';
import { translate } from '../i18n/translate.js';
import type { Product } from '../product/product-part.js';
import { DeclarationError } from '../queue/declaration-error.js';

/** EX_CONFIG of sysexits.h: something in the configuration is wrong. */
const WRONG_CONFIGURATION = 78;

export interface BootFailure {
  /** One sentence on the fact and its cause, one on the remedy; the stack only for what nobody expected. */
  readonly text: string;
  /** Never 0. */
  readonly exitCode: number;
}

/** What the system, the resolver or PostgreSQL answers when the database is not there or does not let us in. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '28P01',
  '28000',
  '3D000',
  '57P03',
]);

/** PostgreSQL's insufficient_privilege: at boot only a migration asks for more than the program's login may. */
const NOT_THE_OWNER = '42501';

/** Why a process does not run, in words for whoever started it. */
export function explainBootFailure(error: unknown, product: Product, language: Language): BootFailure {
  const catalogue = mergeMessages(product);
  const sentence = (code: string, params = {}) =>
    ['reason', 'remedy'].map((what) => translate(catalogue, language, `error.${code}.${what}`, params)).join(' ');
  if (error instanceof SettingsError) return { text: `${sentence('boot.settings')}\n${error.message}`, exitCode: WRONG_CONFIGURATION };
  if (error instanceof DomainError) return { text: sentence(error.code, error.params), exitCode: 1 };
  if (error instanceof DeclarationError) return { text: error.message, exitCode: 1 };
  const cause = (error as { code?: unknown } | undefined)?.code;
  if (typeof cause === 'string' && UNREACHABLE.has(cause)) return { text: sentence('boot.database-unreachable', { cause }), exitCode: 1 };
  if (cause === NOT_THE_OWNER) return { text: sentence('boot.database-not-owned'), exitCode: 1 };
  return { text: error instanceof Error ? (error.stack ?? error.message) : String(error), exitCode: 1 };
}

/** The language of the terminal: the setting, else an English shell's, else Chinese. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const wish = environment['LANGUAGE_DEFAULT'] || environment['LC_ALL'] || environment['LANG'] || '';
  return wish.startsWith('en') ? 'en' : 'zh-CN';
}
