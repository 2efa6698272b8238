import { DomainError } from '#libs/kernel/shared/domain-error';
import { nameKeyOf } from './account-name.js';
import { COMMON_PASSWORDS } from './common-passwords.js';

export interface PasswordRules {
  readonly minLength: number;
  /** How many of the four: small letters, capital letters, digits, anything else. */
  readonly classes: number;
}

/** argon2 takes any length; the limit keeps one request's work small. */
export const LONGEST_PASSWORD = 128;

/** A name shorter than this may appear in a password by chance. */
const NAME_COUNTS_FROM = 3;

const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];

/** Every rule that a new password breaks, each with its own reason; empty when it may be used. */
export function brokenRules(password: string, accountName: string, rules: PasswordRules, field: string): DomainError[] {
  const length = [...password].length;
  const classes = CLASSES.filter((one) => one.test(password)).length;
  const no = (code: string, params: Record<string, number> = {}) => new DomainError(code, params, { field });
  return [
    ...(length < rules.minLength ? [no('access.password.too-short', { least: rules.minLength, given: length })] : []),
    ...(length > LONGEST_PASSWORD ? [no('access.password.too-long', { most: LONGEST_PASSWORD })] : []),
    ...(classes < rules.classes ? [no('access.password.too-plain', { classes: rules.classes, given: classes })] : []),
    ...(containsName(password, accountName) ? [no('access.password.contains-name')] : []),
    ...(isCommon(password) ? [no('access.password.common')] : []),
  ];
}

function containsName(password: string, accountName: string): boolean {
  const name = nameKeyOf(accountName);
  return name.length >= NAME_COUNTS_FROM && nameKeyOf(password).includes(name);
}

/** `P@ssw0rd2026!` is `password` with decoration: what stands around the letters is taken off, and letters are restored. */
function isCommon(password: string): boolean {
  const plain = nameKeyOf(password);
  const bare = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [plain, bare, restored(plain), restored(bare), bare.replace(/[^\p{L}]/gu, '')].some((form) => COMMON_PASSWORDS.has(form));
}

function restored(text: string): string {
  return text.replace(/[@013457$]/g, (sign) => RESTORED[sign] ?? sign);
}

const RESTORED: Readonly<Record<string, string>> = { '@': 'a', '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's' };

const DAY_MS = 86_400_000;

/** @param longestDays days for which a password is good; 0 means for ever. */
export function isWornOut(changedAt: Date, now: Date, longestDays: number): boolean {
  return longestDays > 0 && now.getTime() - changedAt.getTime() >= longestDays * DAY_MS;
}
