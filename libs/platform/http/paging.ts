import { z } from 'zod';

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 100;
const LAST_PAGE = 1_000_000;

/** The order of a list: a field of the route's whitelist, `descending` when the query put `-` before it. */
export interface Sort<Field extends string = string> {
  readonly field: Field;
  readonly descending: boolean;
}

/** What part of a list the reader wants. */
export interface PageQuery<Field extends string = string> {
  /** From 1. */
  readonly page: number;
  /** Items on a page, 1 to 100. */
  readonly size: number;
  readonly sort: Sort<Field>;
}

/** One part of a list; `total` counts the whole. */
export interface Page<Item> {
  readonly items: Item[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
}

const page = z.coerce.number().int().min(1).max(LAST_PAGE).default(1).describe('Page, from 1.');
const size = z.coerce.number().int().min(1).max(LARGEST_SIZE).default(DEFAULT_SIZE).describe('Items on a page.');

interface Sortable<Field extends string> {
  readonly sort: readonly [Field, ...Field[]];
  /** As the query writes it: `name`, or `-createdAt` for descending. */
  readonly default: Field | `-${Field}`;
}

/**
 * The query of a list: `?page=1&size=20&sort=-createdAt`. Only the fields given here can be sorted by; no other text ever
 * reaches an `order by`. Add filters with `.extend({ … })`.
 */
export function pageQuery<Field extends string>({ sort, default: fallback }: Sortable<Field>) {
  const choices = sort.flatMap((field) => [field, `-${field}` as const]);
  return z.object({
    page,
    size,
    sort: z
      .enum(choices as [Field, ...(Field | `-${Field}`)[]])
      .default(fallback as never)
      .transform((given): Sort<Field> => sortOf<Field>(given))
      .describe('Field to sort by; a minus before it sorts descending.'),
  });
}

function sortOf<Field extends string>(given: string): Sort<Field> {
  const descending = given.startsWith('-');
  return { field: (descending ? given.slice(1) : given) as Field, descending };
}

/** The answer of a list route. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), page: z.int(), size: z.int(), total: z.int() });
}

/** How many items come before the page. */
export function offsetOf(query: { readonly page: number; readonly size: number }): number {
  return (query.page - 1) * query.size;
}
