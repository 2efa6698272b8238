/** An entry as PostgreSQL itself writes it out, so that nothing that stands in the row is lost on the way to the hash. */
export interface StoredEntry {
  readonly id: string;
  /** Seconds since 1970 with six decimals: the microseconds that a JavaScript date would drop. */
  readonly at: string;
  readonly correlationId: string;
  readonly actorKind: string | null;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly address: string | null;
  readonly action: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly result: string;
  /** The text of a jsonb value: keys sorted and single, numbers exact. Parsed, 1.0 and 1 or two large numbers would look alike. */
  readonly details: string;
}

/** The way of writing an entry down that is used for new seals. Old seals name the way they were made. */
export const CURRENT_FORMAT = 1;

/**
 * The one text of an entry: a JSON list of texts and nulls, hence unambiguous whatever the fields contain.
 * @returns undefined for a format that this program does not know.
 */
export function canonicalEntry(entry: StoredEntry, format: number): string | undefined {
  if (format !== CURRENT_FORMAT) return undefined;
  return JSON.stringify([
    entry.id,
    entry.at,
    entry.correlationId,
    entry.actorKind,
    entry.actorId,
    entry.actorName,
    entry.address,
    entry.action,
    entry.subjectKind,
    entry.subjectId,
    entry.result,
    entry.details,
  ]);
}
