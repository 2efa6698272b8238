import { product } from '#libs/battle-map/product';
import { mergeMessages } from '#libs/platform/i18n/catalogue';
import { language, word } from '../terminal.js';
import { demoMessages } from './messages.js';

type Params = Readonly<Record<string, string | number>>;

const texts = { ...mergeMessages(product), ...demoMessages };
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A text of the story, or of the product, in the reader's language; dates among its arguments as people there write them. */
export function inWords(key: string, params: Params = {}): string {
  const written = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && DATE.test(value) ? dayInWords(value) : value,
  ]);
  return word(texts, key, Object.fromEntries(written) as Params);
}

/** 7月16日. */
export function dayInWords(date: string): string {
  return format(date, { month: 'long', day: 'numeric' });
}

/** 2018年7月16日星期一. */
export function dateInWords(date: string): string {
  return format(date, { dateStyle: 'full' });
}

/** 2018年7月. */
export function monthInWords(month: string): string {
  return format(`${month}-01`, { year: 'numeric', month: 'long' });
}

export function pointsInWords(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

function format(date: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
