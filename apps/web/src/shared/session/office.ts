import { useSession } from './session.js';

/** What the office has settled; before log-in, what most offices have. */
export function useOffice(): { readonly timeZone: string } {
  const { me } = useSession();
  return { timeZone: me?.timeZone ?? 'Asia/Shanghai' };
}
