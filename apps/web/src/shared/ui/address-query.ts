import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export type AddressQuery = Readonly<Record<string, string>>;

/** Filters, order and page of a list live in the address: it can be reloaded, sent to a colleague, gone back to. */
export function useAddressQuery(): readonly [AddressQuery, (changes: Readonly<Record<string, string | undefined>>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const query = useMemo(() => Object.fromEntries(parameters), [parameters]);
  const change = useCallback(
    (changes: Readonly<Record<string, string | undefined>>) => {
      setParameters((former) => {
        const next = new URLSearchParams(former);
        // Another filter or order begins on the first page again.
        if (!('page' in changes)) next.delete('page');
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      });
    },
    [setParameters],
  );
  return [query, change];
}

/** A page number from the address; anything else means the first page. */
export function pageOf(query: AddressQuery): number {
  const page = Number(query.page);
  return Number.isInteger(page) && page > 0 ? page : 1;
}
