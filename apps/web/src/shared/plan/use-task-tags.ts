import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

/** What the tasks of a project are tagged with, by task; nothing until it is known. Asked for apart: the map itself does without. */
export function useTaskTags(projectId: string): ReadonlyMap<string, readonly string[]> {
  const { data } = useQuery({
    queryKey: ['map', 'task-tags', projectId],
    queryFn: () => answer(api.GET('/api/map/projects/{id}/tags', { params: { path: { id: projectId } } })),
  });
  return new Map(data?.items.map(({ taskId, tags }) => [taskId, tags]));
}
