import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Whether there is a network, the request finds out; what browsers say of it is often wrong.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 5_000,
        // A refusal stays a refusal; a broken connection has been tried again below (fetch-patiently).
        retry: (failures, error) => failures < 1 && error instanceof ApiProblem && error.details.status >= 500,
      },
    },
  });
}
