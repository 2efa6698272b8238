import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

export const FIRST_RUN = ['first-run'];

/** Whether the first administrators are missing, and what the office asks of a password; asked once. */
export function useFirstRun({ enabled = true }: { readonly enabled?: boolean } = {}) {
  return useQuery({
    queryKey: FIRST_RUN,
    queryFn: () => answer(api.GET('/api/first-run')),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
