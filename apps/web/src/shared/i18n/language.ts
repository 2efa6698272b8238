import { LANGUAGES, type Language } from '#libs/platform/i18n/messages';

const STORED_AS = 'language';

/** The language before anybody has signed in: chosen on this device, otherwise the browser's, otherwise Chinese. */
export function languageOfDevice(stored: string | null, preferred: readonly string[]): Language {
  const chosen = LANGUAGES.find((language) => language === stored);
  if (chosen) return chosen;
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const match = LANGUAGES.find((language) => language.toLowerCase().split('-')[0] === primary);
    if (match) return match;
  }
  return 'zh-CN';
}

export function readLanguage(): Language {
  return languageOfDevice(localStorage.getItem(STORED_AS), navigator.languages);
}

export function storeLanguage(language: Language): void {
  localStorage.setItem(STORED_AS, language);
}

/** Each language in its own words: a reader looks for the one he can read. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };
