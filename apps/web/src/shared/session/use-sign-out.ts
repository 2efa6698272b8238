import { useMutation } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { useSession } from './session.js';

/** How to leave, and why it did not work: whoever is refused is signed in still, and has to know. */
export interface SigningOut {
  signOut(): void;
  readonly busy: boolean;
  /** Of the last try; null while the next one is under way. */
  readonly error: Error | null;
  /** Gives up; the error is forgotten. */
  stay(): void;
}

export function useSignOut(): SigningOut {
  const { leave } = useSession();
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: () => api.DELETE('/api/session'), onSuccess: leave });
  return { signOut: () => mutate(), busy: isPending, error, stay: reset };
}
