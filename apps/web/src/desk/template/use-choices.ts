import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Choices {
  readonly forces: Choice[];
  /** Units that have a post. */
  readonly units: Choice[];
}

/** Which task forces and units a project may name. */
export function useChoices(): Choices {
  const forces = useForceChoices();
  const posts = useQuery({ queryKey: ['posts'], queryFn: () => answer(api.GET('/api/office/posts')) });
  const units = [...new Set((posts.data?.items ?? []).map(({ unitName }) => unitName))].sort();
  return {
    forces,
    units: units.map((unit) => ({ value: unit, label: unit })),
  };
}

/** Task forces by their codes. */
export function useForceChoices(): Choice[] {
  const forces = useQuery({ queryKey: ['forces'], queryFn: () => answer(api.GET('/api/task-forces')) });
  return (forces.data?.items ?? []).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
}
