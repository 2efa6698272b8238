import { useEffect } from 'react';
import { api } from '../api/client.js';
import { useMe, useSession } from './session.js';

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
const SAID_AT_MOST_EVERY_MS = 5_000;

/**
 * Ends the session when nobody has touched any of the product's pages for the office's idle time. The server counts
 * requests; pages that refresh themselves would keep a session alive in an empty room.
 */
export function useIdleEnd(): void {
  const { idleMinutes } = useMe();
  const { expire } = useSession();
  useEffect(() => {
    const otherPages = new BroadcastChannel('signs-of-life');
    let quiet = false;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      // Whatever the answer, the page is closed.
      api.DELETE('/api/session').then(expire, expire);
    };
    let limit = setTimeout(end, idleMinutes * 60_000);
    const begin = () => {
      clearTimeout(limit);
      limit = setTimeout(end, idleMinutes * 60_000);
    };
    const alive = () => {
      if (quiet) return;
      quiet = true;
      pause = setTimeout(() => {
        quiet = false;
      }, SAID_AT_MOST_EVERY_MS);
      begin();
      otherPages.postMessage('alive');
    };
    otherPages.onmessage = begin;
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { passive: true });
    return () => {
      clearTimeout(limit);
      clearTimeout(pause);
      otherPages.close();
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive);
    };
  }, [idleMinutes, expire]);
}
