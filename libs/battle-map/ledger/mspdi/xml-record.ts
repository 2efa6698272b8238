import type { WallMinute } from '#libs/kernel/calendar/wall-time';
import { type Place, invalidValue, missingValue, planDate, planDuration, planTime } from '../domain/plan-values.js';

/** An element with what it contains; the values of its children are asked for by name. */
export class XmlRecord {
  readonly children: XmlRecord[] = [];
  text = '';

  constructor(
    readonly name: string,
    readonly line: number,
  ) {}

  child(name: string): XmlRecord | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): XmlRecord[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The text of a child; none when it is missing or empty. */
  textOf(name: string): string | undefined {
    const text = this.child(name)?.text.trim();
    return text === '' ? undefined : text;
  }

  /** @throws DomainError `ledger.plan-file.missing`, `.value`. */
  id(name: string): string {
    return String(this.integer(name) ?? this.refuseMissing(name));
  }

  /** @throws DomainError `ledger.plan-file.value`. */
  integer(name: string): number | undefined {
    const number = this.number(name);
    if (number !== undefined && !Number.isSafeInteger(number)) throw invalidValue(this.place(name), String(number));
    return number;
  }

  /** @throws DomainError `ledger.plan-file.value`. */
  number(name: string): number | undefined {
    const text = this.textOf(name);
    if (text === undefined) return undefined;
    if (!/^[+-]?\d{1,15}(\.\d{1,15})?$/.test(text)) throw invalidValue(this.place(name), text);
    return Number(text) + 0;
  }

  /** XML Schema's boolean: 1, 0, true, false. Missing is no. @throws DomainError `ledger.plan-file.value`. */
  flag(name: string): boolean {
    const text = this.textOf(name) ?? '0';
    if (!['0', '1', 'true', 'false'].includes(text)) throw invalidValue(this.place(name), text);
    return text === '1' || text === 'true';
  }

  /** @throws DomainError `ledger.plan-file.date`. */
  moment(name: string): WallMinute | null {
    const text = this.textOf(name);
    return text === undefined ? null : planTime(text, this.place(name));
  }

  /** @throws DomainError `ledger.plan-file.missing`, `.date`. */
  date(name: string) {
    const text = this.textOf(name);
    return planDate(text ?? this.refuseMissing(name), this.place(name));
  }

  /** Minutes of a duration as `PT8H0M0S`. @throws DomainError `ledger.plan-file.value`. */
  duration(name: string): number | null {
    const text = this.textOf(name);
    if (text === undefined) return null;
    const parts = /^(?:P(?:(\d+)D)?T?)?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text.length > 60 ? '' : text);
    if (!parts || !text.startsWith('P') || parts.slice(1).every((part) => part === undefined)) throw invalidValue(this.place(name), text);
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
    return planDuration(days * 1440 + hours * 60 + minutes + seconds / 60, this.place(name));
  }

  /** Minutes after midnight of a time as `08:00:00`. @throws DomainError `ledger.plan-file.missing`, `.value`. */
  timeOfDay(name: string): number {
    const text = this.textOf(name) ?? this.refuseMissing(name);
    const [, hours, minutes] = /^(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(text.slice(text.indexOf('T') + 1)) ?? [];
    if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59) throw invalidValue(this.place(name), text);
    return Number(hours) * 60 + Number(minutes);
  }

  place(name: string): Place {
    return { field: `${this.name}/${name}`, line: this.child(name)?.line ?? this.line };
  }

  private refuseMissing(name: string): never {
    throw missingValue(this.place(name));
  }
}
