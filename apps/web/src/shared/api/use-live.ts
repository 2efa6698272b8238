import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSession } from '../session/session.js';
import { LIVE_TOPICS, RESYNC } from './live-topics.js';

/** Keeps the pages fresh: what the server says has changed is asked for again. What its events carry is not used: the lists have the last word. */
export function useLive(): void {
  const queries = useQueryClient();
  const { refresh } = useSession();
  useEffect(() => {
    const live = new EventSource('/api/live');
    for (const [topic, keys] of Object.entries(LIVE_TOPICS)) {
      live.addEventListener(topic, () => {
        for (const key of keys) void queries.invalidateQueries({ queryKey: [key] });
      });
    }
    live.addEventListener(RESYNC, () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }));
    live.onerror = () => {
      // The browser connects again by itself, except after a refusal: then the session may have ended.
      if (live.readyState === EventSource.CLOSED) void refresh();
    };
    return () => live.close();
  }, [queries, refresh]);
}
