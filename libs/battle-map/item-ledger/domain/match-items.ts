import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Item } from './item.js';

interface Row {
  readonly row: number;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Match<Stored> {
  /** Null: the row brings a new one. */
  readonly item: Stored | null;
  readonly number: string;
}

/** Finds the item that a row means: by its number, else by its name; where that is not certain, it says so instead of guessing. */
export class ItemMatches<Stored extends Item> {
  private readonly byNumber = new Map<string, Stored>();
  private readonly byName = new Map<string, Stored[]>();
  /** The row in which an item, a number or a name without a number came first. */
  private readonly seen = new Map<string, number>();
  private readonly removed = new Map<string, Stored>();
  private next: number;

  constructor(existing: readonly Stored[], removed: readonly Stored[], rows: readonly Row[]) {
    for (const item of removed) this.removed.set(nameKey(item.number), item).set(nameKey(item.name), item);
    const numbers = [...[...existing, ...removed].map(({ number }) => number), ...rows.map(({ values }) => String(values['number'] ?? ''))];
    this.next = numbers.reduce((most, number) => (/^\d{1,9}$/.test(number) ? Math.max(most, Number(number)) : most), 0) + 1;
    for (const item of existing) {
      this.byNumber.set(nameKey(item.number), item);
      this.byName.set(nameKey(item.name), [...(this.byName.get(nameKey(item.name)) ?? []), item]);
    }
  }

  /** @throws DomainError `item-ledger.fault.*`, with the column as its field. */
  of({ row, values }: Row): Match<Stored> | 'nothing' {
    const number = values['number'] === undefined ? '' : String(values['number']);
    const name = values['name'] === undefined ? '' : String(values['name']);
    if (number === '' && name === '') return 'nothing';
    const match = number === '' ? this.named(name, row) : this.numbered(number, name, row);
    this.once(match.item ? `item ${match.item.id}` : `number ${nameKey(match.number)}`, match.number, row);
    return match;
  }

  private numbered(number: string, name: string, row: number): Match<Stored> {
    const item = this.byNumber.get(nameKey(number)) ?? null;
    const others = name === '' ? [] : (this.byName.get(nameKey(name)) ?? []);
    if (item && nameKey(item.name) !== nameKey(name) && others.length > 0) {
      const params = { number, name, known: item.name, other: others.map((one) => one.number).join('、') };
      throw new DomainError('item-ledger.fault.contradiction', params, { field: 'number' });
    }
    if (!item && others.length > 0) {
      const params = { number, name, other: others.map((one) => one.number).join('、') };
      throw new DomainError('item-ledger.fault.name-elsewhere', params, { field: 'number' });
    }
    if (!item) this.refuseRemoved(number, number, name);
    if (!item && name === '') throw new DomainError('item-ledger.fault.nameless', { number, row }, { field: 'name' });
    return { item, number: item?.number ?? number };
  }

  private named(name: string, row: number): Match<Stored> {
    const [item, ...more] = this.byName.get(nameKey(name)) ?? [];
    if (item && more.length > 0) {
      const numbers = [item, ...more].map(({ number }) => number).join('、');
      throw new DomainError('item-ledger.fault.ambiguous', { name, numbers }, { field: 'name' });
    }
    if (item) return { item, number: item.number };
    this.refuseRemoved(name, '', name);
    this.once(`name ${nameKey(name)}`, name, row);
    return { item: null, number: String(this.next++) };
  }

  /** What was removed has a reason, and a list of before gives none why it should be there again. */
  private refuseRemoved(key: string, number: string, name: string): void {
    const item = this.removed.get(nameKey(key));
    if (!item) return;
    const params = { number: item.number, name: item.name };
    throw new DomainError('item-ledger.fault.removed', params, { field: number === '' && name !== '' ? 'name' : 'number' });
  }

  private once(key: string, what: string, row: number): void {
    const first = this.seen.get(key);
    if (first !== undefined) throw new DomainError('item-ledger.fault.twice', { what, first }, { field: 'number' });
    this.seen.set(key, row);
  }
}

/** Under which a name or a number is looked up: in whatever width it was typed, white space counts for nothing. */
export function nameKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
