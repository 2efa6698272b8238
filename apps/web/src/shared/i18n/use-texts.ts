import { useMemo } from 'react';
import type { Messages } from '#libs/platform/i18n/messages';
import { type MessageParams, translate } from '#libs/platform/i18n/translate';
import { useLanguage } from './language-context.js';

export type Texts<Catalogue extends Messages> = (key: keyof Catalogue & string, params?: MessageParams) => string;

/** The texts of one page in the reader's language; a key the page does not have is a type error. */
export function useTexts<Catalogue extends Messages>(catalogue: Catalogue): Texts<Catalogue> {
  const { language } = useLanguage();
  return useMemo(() => (key, params) => translate(catalogue, language, key, params), [catalogue, language]);
}
