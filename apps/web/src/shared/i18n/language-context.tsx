import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';
import type { Language } from '#libs/platform/i18n/messages';
import { speak } from '../api/client.js';
import { readLanguage, storeLanguage } from './language.js';

interface LanguageChoice {
  readonly language: Language;
  choose(language: Language): void;
}

const Context = createContext<LanguageChoice | undefined>(undefined);

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(begin);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    storeLanguage(language);
    speak(language);
  }, [language]);
  const choice = useMemo(() => ({ language, choose: setLanguage }), [language]);
  return <Context value={choice}>{children}</Context>;
}

/** The first requests leave before any effect has run. */
function begin(): Language {
  const language = readLanguage();
  speak(language);
  return language;
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(Context);
  if (!choice) throw new Error('useLanguage() outside of LanguageProvider.');
  return choice;
}
