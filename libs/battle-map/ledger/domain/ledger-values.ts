import { dateOfDay, dayNumber } from '#libs/kernel/calendar/wall-time';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { DaysUnit } from '../contract/ledger-file.js';
import type { Cell } from './sheet.js';

/** 1 January 1970 in Excel's count of days; it believes in 29 February 1900, so the count holds from March 1900 on. */
const UNIX_EPOCH = 25_569;
const DAYS_TO_1904 = 1462;
const FIRST_DAY = dayNumber('2000-01-01' as LocalDate);
const LAST_DAY = dayNumber('2199-12-31' as LocalDate);
/** Ten years of working days. */
const MOST_DAYS = 2600;

const DATE = /^(\d{4})(?:年|[.\-/])(\d{1,2})(?:月|[.\-/])(\d{1,2})日?$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
/** 12月底, or 年底 alone: the last day. */
const END_OF_MONTH = /^(\d{4})年(?:(\d{1,2})月|年)?[底末]$/;
/** A third of a month is over with its last day. */
const THIRD_OF_MONTH = /^(\d{4})年(\d{1,2})月([上中下])旬$/;
const MONTH = /^(\d{4})(?:年|[.\-/])(\d{1,2})月?$/;
/** What people write around a date: 力争…前完成, the day of the week, a time of the day. */
const BEFORE = /^(?:力争|确保|务必|预计|计划|截至|截止)?(?:于|到|至|在)?/;
const AFTER = /(?:\((?:星期|周)[一二三四五六日天]\)|(?:之前|以前|前|止)?(?:全面|基本|全部)?(?:完成|完工|竣工|办结|建成)|之前|以前|前|止)$/;
const TIME = /\s+\d{1,2}:\d{2}(?::\d{2})?$/;
/** From and to; a dash between days belongs to a date, so that one alone does not part. */
const RANGE = /至|到|~|[‐-―−]+|(?<=[日月底旬]|[./]\d{1,2})-/;
/** Nobody hides a date in a longer text. */
const LONGEST = 60;
const DIGITS = '〇一二三四五六七八九';
const NUMERAL = /[〇零○一二三四五六七八九十]+(?=年|月|日)/g;

const PLAIN = /^[!-~]*$/;

/** Full-width digits and letters as plain ones; white space counts for nothing. */
export function plain(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC').replace(/\s+/g, '');
}

/** Under which a code is looked up: written in whatever width, case and with whatever dash a keyboard gives. */
export function codeKey(code: string): string {
  return plain(code)
    .replace(/[‐-―−]/g, '-')
    .toUpperCase();
}

/** The items of a cell that lists several. */
export function listed(text: string): string[] {
  return text
    .split(/[、,，;；\n]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A true date, `2018年11月30日前` (the day included), 2018.11.30, 20181130, 2018年11月底, 11月中旬, or Excel's number of a day. */
export function dateOfCell({ kind, number, text }: Cell, since1904: boolean): LocalDate | undefined {
  if (kind === 'text' || (kind === 'number' && COMPACT_DATE.test(text))) return dateOfText(text);
  if (number === undefined || kind === 'percent') return undefined;
  const day = Math.floor(number) - UNIX_EPOCH + (since1904 ? DAYS_TO_1904 : 0);
  return inReach(day) ? dateOfDay(day) : undefined;
}

/** Of a range (起止时间) its end, which may leave the year to the beginning. */
export function dateOfText(text: string): LocalDate | undefined {
  if (text.length > LONGEST) return undefined;
  const written = plain(text.replace(TIME, '')).replace(NUMERAL, (numeral) => String(numberOf(numeral)));
  const parts = written.replace(BEFORE, '').split(RANGE);
  const [from = '', to] = parts;
  if (to === undefined) return dayOf(from);
  const year = /^\d{4}/.exec(from)?.[0] ?? '';
  if (parts.length > 2 || (dayOf(from) ?? monthOf(from)) === undefined) return undefined;
  return dayOf(to) ?? dayOf(`${year}年${to}`) ?? monthOf(to) ?? monthOf(`${year}年${to}`);
}

function dayOf(text: string): LocalDate | undefined {
  const written = text.replace(AFTER, '').replace(AFTER, '');
  const [, lastYear, lastMonth = '12'] = END_OF_MONTH.exec(written) ?? [];
  if (lastYear !== undefined) return lastDayOf(Number(lastYear), Number(lastMonth));
  const [, ofYear, ofMonth = '', third] = THIRD_OF_MONTH.exec(written) ?? [];
  if (third === '下') return lastDayOf(Number(ofYear), Number(ofMonth));
  if (third !== undefined) return existing(`${ofYear}-${ofMonth.padStart(2, '0')}-${third === '上' ? 10 : 20}`);
  const [, year, month = '', day = ''] = DATE.exec(written) ?? COMPACT_DATE.exec(written) ?? [];
  return year === undefined ? undefined : existing(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A month at the end of a range is in it to its last day. Alone it may mean either end, and is no date. */
function monthOf(text: string): LocalDate | undefined {
  const [, year, month] = MONTH.exec(text.replace(AFTER, '')) ?? [];
  return year === undefined ? undefined : lastDayOf(Number(year), Number(month));
}

/** 二〇一八 digit by digit; 十二, 三十一, 二十 by tens. */
function numberOf(numeral: string): number {
  const digits = numeral.replace(/[零○]/g, '〇');
  const [tens, units] = digits.split('十');
  const digit = (text = '') => Number([...text].map((each) => DIGITS.indexOf(each)).join(''));
  return units === undefined ? digit(tens) : (tens === '' ? 1 : digit(tens)) * 10 + digit(units);
}

function lastDayOf(year: number, month: number): LocalDate | undefined {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  const first = month >= 1 ? existing(next) : undefined;
  return first && dateOfDay(dayNumber(first) - 1);
}

function existing(date: string): LocalDate | undefined {
  try {
    return inReach(dayNumber(date as LocalDate)) ? (date as LocalDate) : undefined;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function inReach(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

export interface Days {
  readonly days: number;
  /** `null`: the cell holds a number alone. */
  readonly unit: DaysUnit | null;
}

const DAYS = /^(\d{1,5})(?:天|(个?工作日|workingdays?)|(个?(?:日历|自然)[天日]|calendardays?))?$/i;

/** Whole days, 0 or more; also `15天`, `15个工作日` and `30日历天`. */
export function daysOfCell({ kind, number, text }: Cell): Days | undefined {
  const [, digits, working, calendar] = kind === 'number' ? [] : (DAYS.exec(plain(text)) ?? []);
  const days = kind === 'number' ? number : Number(digits ?? Number.NaN);
  if (kind === 'date' || kind === 'percent' || days === undefined) return undefined;
  if (!Number.isInteger(days) || days < 0 || days > MOST_DAYS) return undefined;
  return { days, unit: calendar !== undefined ? 'cd' : working !== undefined ? 'wd' : null };
}

export interface Amount {
  readonly amount: number;
  /** What stands behind the number in the same cell: `人` of `1,200人`, `%` of a percentage. */
  readonly unit: string;
}

/** A number of things done or to be done, not negative; a cell formatted as a percentage holds a share. */
export function amountOfCell({ kind, number, text }: Cell): Amount | undefined {
  if (kind === 'number' && number !== undefined) return amount(number, '');
  if (kind === 'percent' && number !== undefined) return amount(Math.round(number * 1e8) / 1e6, '%');
  const [, digits, unit = ''] = /^(\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?)([^\d.,]*)$/.exec(plain(text)) ?? [];
  return kind === 'date' || digits === undefined ? undefined : amount(Number(digits.replaceAll(',', '')), unit);
}

function amount(value: number, unit: string): Amount | undefined {
  return value >= 0 && value <= 1e12 ? { amount: value, unit } : undefined;
}
