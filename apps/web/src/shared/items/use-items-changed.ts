import { useQueryClient } from '@tanstack/react-query';

/** Items have changed, and with them the progress of their task and everything that is worked out from it. */
export function useItemsChanged(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => Promise.all(['items', 'task', 'tasks', 'map', 'schedule'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
}
