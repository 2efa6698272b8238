import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Language } from '#libs/platform/i18n/messages';
import { answer, api } from '../api/client.js';
import { useLanguage } from '../i18n/language-context.js';
import { useSession } from './session.js';

/** Switches at once on this device and, for somebody signed in, stores the choice with the account. */
export function useLanguageSwitch() {
  const { choose } = useLanguage();
  const { me, enter } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (language: Language) => {
      choose(language);
      if (!me) return;
      enter(await answer(api.PUT('/api/me/language', { body: { language } })));
      // Texts that the server wrote are in the former language.
      await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    },
    onError: () => {
      if (me) choose(me.language);
    },
  });
}
