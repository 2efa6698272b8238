import { useMutation } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { useSession } from './session.js';

export function useSignOut() {
  const { leave } = useSession();
  return useMutation({ mutationFn: () => api.DELETE('/api/session'), onSuccess: leave });
}
