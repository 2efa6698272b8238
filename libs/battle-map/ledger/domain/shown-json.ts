/** What stands in a place of a JSON file, for whoever looks for it; of what nests deeper than anybody writes only how it begins. */
export function shownJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return Array.isArray(value) ? '[…' : '{…';
  }
}
