import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answer, api } from '../../shared/api/client.js';
import { ApiProblem } from '../../shared/api/problem.js';

/** A project, its place on the map, and its schedule, which a project without tasks has not. */
export function useProject(id: string) {
  const path = { path: { id } };
  const project = useQuery({ queryKey: ['project', id], queryFn: () => answer(api.GET('/api/projects/{id}', { params: path })) });
  const map = useQuery({
    queryKey: ['map', 'project', id],
    queryFn: () => answer(api.GET('/api/map', { params: { query: { project: id } } })),
  });
  const schedule = useQuery({
    queryKey: ['schedule', id],
    queryFn: () => answer(api.GET('/api/projects/{id}/schedule', { params: path })),
  });
  const unscheduled = schedule.error instanceof ApiProblem && schedule.error.details.status === 404;
  return {
    project: project.data,
    onMap: map.data?.projects[0],
    schedule: schedule.data,
    unscheduled,
    error: project.error ?? map.error ?? (unscheduled ? null : schedule.error),
    busy: project.isFetching || map.isFetching || schedule.isFetching,
  };
}

/** Everything that shows plans is asked again. */
export function usePlansChanged(): () => Promise<unknown> {
  const queries = useQueryClient();
  return useCallback(
    () =>
      Promise.all(
        ['projects', 'project', 'map', 'schedule', 'schedule-changes', 'tasks', 'task'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
    [queries],
  );
}
