import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';

/** @param version left out: the newest. */
export function useTemplate(id: string, version?: number) {
  return useQuery({
    queryKey: ['templates', id, version ?? 'newest'],
    queryFn: () =>
      version === undefined
        ? answer(api.GET('/api/templates/{id}', { params: { path: { id } } }))
        : answer(api.GET('/api/templates/{id}/versions/{version}', { params: { path: { id, version } } })),
  });
}
