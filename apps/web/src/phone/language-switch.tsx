import type { Language } from '#libs/platform/i18n/messages';
import { LANGUAGE_NAMES } from '../shared/i18n/language.js';
import { useLanguage } from '../shared/i18n/language-context.js';
import { useLanguageSwitch } from '../shared/session/use-language-switch.js';

export function LanguageSwitch() {
  const { language } = useLanguage();
  const { mutate, isPending } = useLanguageSwitch();
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className="m-plain" lang={other} disabled={isPending} onClick={() => mutate(other)}>
      {LANGUAGE_NAMES[other]}
    </button>
  );
}
