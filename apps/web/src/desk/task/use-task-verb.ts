import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../shared/api/client.js';
import type { Task } from '../../shared/api/models.js';

type Request<Body> = {
  readonly params: { readonly path: { readonly id: string } };
  readonly body: Body & { readonly version: number };
};

/** One verb on a task as it was seen; what the server answers is the task from then on. */
export function useTaskVerb<Body extends object>(
  task: Task,
  call: (request: Request<Body>) => Promise<{ data?: Task }>,
  onDone: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => answer(call({ params: { path: { id: task.id } }, body: { ...body, version: task.version } })),
    onSuccess: (next) => {
      queries.setQueryData(['task', task.id], next);
      onDone();
    },
    // After a refusal as well: most likely somebody else has changed the task meanwhile.
    onSettled: () => Promise.all(['tasks', 'task', 'map', 'schedule'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}
