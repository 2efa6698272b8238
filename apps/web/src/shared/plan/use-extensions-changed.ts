import { useQueryClient } from '@tanstack/react-query';

/** After a request was made or decided, refused or not: whatever shows due dates is asked for again. */
export function useExtensionsChanged(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => Promise.all(['extensions', 'tasks', 'task', 'map', 'schedule'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
}
