import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

function listen(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}

export type Place = { readonly at: 'stacks'; readonly stack: string | undefined } | { readonly at: 'task'; readonly id: string };

/** Where the phone's page stands: a stack, or one task. Two kinds of place need no router. */
export function usePlace(): Place {
  const address = useSyncExternalStore(listen, () => location.pathname + location.hash);
  const task = /^\/m\/tasks\/([^/#]+)/.exec(address)?.[1];
  if (task) return { at: 'task', id: task };
  return { at: 'stacks', stack: /#(\w+)$/.exec(address)?.[1] };
}

export function openTask(id: string): void {
  history.pushState({ within: true }, '', `/m/tasks/${id}`);
  tell();
}

export function openStack(stack: string): void {
  history.replaceState(history.state, '', `/m#${stack}`);
  tell();
}

/** Back to the list, as the phone's own gesture would go. */
export function goBack(): void {
  if ((history.state as { within?: boolean } | null)?.within) history.back();
  else {
    history.replaceState(null, '', '/m');
    tell();
  }
}
