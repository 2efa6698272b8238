import { useMemo } from 'react';
import type { TaskExtension } from '../api/models.js';
import { useFormats } from '../i18n/use-formats.js';
import { useTexts } from '../i18n/use-texts.js';
import { extensionTexts } from './extension-messages.js';

/** A request for a later due date in sentences. */
export function useExtensionWords() {
  const t = useTexts(extensionTexts);
  const formats = useFormats();
  return useMemo(
    () => ({
      dues: ({ dueBefore, wantedDue }: TaskExtension) => t('dues.change', { from: formats.date(dueBefore), to: formats.date(wantedDue) }),
      state: ({ state, grantedDue, reason }: TaskExtension) => {
        if (state === 'granted') return t('state.granted', { date: grantedDue ? formats.date(grantedDue) : '' });
        return state === 'refused' ? t('state.refused', { reason: reason ?? '' }) : t(`state.${state}`);
      },
      decidedBy: ({ state, deciderPost, decidedBy }: TaskExtension) =>
        state === 'granted' || state === 'refused' ? t('state.by', { post: deciderPost ?? t('by.desk'), name: decidedBy ?? '' }) : '',
    }),
    [t, formats],
  );
}
