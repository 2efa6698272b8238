import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { answer, api, carryCsrfToken, onRefusal } from '../api/client.js';
import type { Me } from '../api/models.js';
import { ApiProblem } from '../api/problem.js';
import { useLanguage } from '../i18n/language-context.js';

/** Why somebody who was signed in no longer is; undefined when nobody was, or he left himself. */
export type SessionEnd = { readonly idleMinutes: number } | undefined;

interface Session {
  /** undefined while unknown, null when nobody is signed in. */
  readonly me: Me | null | undefined;
  readonly problem: Error | null;
  readonly end: SessionEnd;
  /** Takes what the server says about the account: after log-in and after every change to it. */
  enter(me: Me): void;
  leave(): void;
  /** The session has ended by itself: the reader is told why he has to sign in again. */
  expire(): void;
  /** Asks the server anew. */
  refresh(): Promise<unknown>;
}

const Context = createContext<Session | undefined>(undefined);
const KEY = ['session'];

async function readMe(): Promise<Me | null> {
  try {
    return await answer(api.GET('/api/me'));
  } catch (error) {
    if (error instanceof ApiProblem && error.details.status === 401) return null;
    throw error;
  }
}

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const { choose } = useLanguage();
  const [end, setEnd] = useState<SessionEnd>();
  const { data: me, error, refetch } = useQuery({ queryKey: KEY, queryFn: readMe, staleTime: Number.POSITIVE_INFINITY });

  // Before anything is seen: the page of somebody who has signed in is never shown in the language of the log-in page first.
  useLayoutEffect(() => {
    carryCsrfToken(me?.csrfToken);
    if (me) choose(me.language);
  }, [me, choose]);

  const enter = useCallback(
    (entered: Me) => {
      carryCsrfToken(entered.csrfToken);
      setEnd(undefined);
      queries.setQueryData(KEY, entered);
    },
    [queries],
  );

  const empty = useCallback(() => {
    carryCsrfToken(undefined);
    // An answer that is still on its way says who was signed in.
    void queries.cancelQueries({ queryKey: KEY });
    queries.removeQueries({ predicate: (query) => query.queryKey[0] !== KEY[0] });
    queries.setQueryData(KEY, null);
  }, [queries]);

  const leave = useCallback(() => {
    setEnd(undefined);
    empty();
  }, [empty]);

  const expire = useCallback(() => {
    const current = queries.getQueryData<Me | null>(KEY);
    if (!current) return;
    setEnd({ idleMinutes: current.idleMinutes });
    empty();
  }, [queries, empty]);

  useEffect(
    () =>
      onRefusal(({ details }) => {
        const current = queries.getQueryData<Me | null>(KEY);
        if (!current) return;
        if (details.code === 'access.password.must-change') void refetch();
        if (details.status === 401) expire();
      }),
    [queries, refetch, expire],
  );

  const session = useMemo(
    () => ({ me, problem: error, end, enter, leave, expire, refresh: refetch }),
    [me, error, end, enter, leave, expire, refetch],
  );
  return <Context value={session}>{children}</Context>;
}

export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('useSession() outside of SessionProvider.');
  return session;
}

/** The account signed in; only for pages behind the gate. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error('useMe() without a session.');
  return me;
}
