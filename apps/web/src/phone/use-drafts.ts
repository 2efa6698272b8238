import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useMe } from '../shared/session/session.js';
import { type Draft, readDrafts } from './draft-store.js';
import { sendDraft } from './send-draft.js';

const KEY = 'drafts';

export function useDrafts(): readonly Draft[] | undefined {
  const { accountId } = useMe();
  return useQuery({ queryKey: [KEY, accountId], queryFn: () => readDrafts(accountId), staleTime: 0 }).data;
}

/** Reads drafts and tasks anew. */
export function useChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await Promise.all([KEY, 'tasks', 'task'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
  }, [queries]);
}

/** What could not be sent goes as soon as the network is back, or the page is opened again. */
export function useResending(): void {
  const { accountId } = useMe();
  const changed = useChanged();
  useEffect(() => {
    const resend = async () => {
      for (const draft of await readDrafts(accountId)) {
        // A refusal opens the draft again, and its page says so.
        if (draft.sent) await sendDraft(draft, draft.sent.version).catch(() => undefined);
      }
      await changed();
    };
    const again = () => void resend();
    again();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [accountId, changed]);
}
