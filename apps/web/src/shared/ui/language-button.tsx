import { Button } from 'antd';
import { LANGUAGES } from '#libs/platform/i18n/messages';
import { useLanguage } from '../i18n/language-context.js';
import { LANGUAGE_NAMES } from '../i18n/language.js';
import { useLanguageSwitch } from '../session/use-language-switch.js';

/** With two languages a switch is one press; it is written in the language that it leads to. */
export function LanguageButton() {
  const { language } = useLanguage();
  const { mutate, isPending } = useLanguageSwitch();
  const other = LANGUAGES.find((candidate) => candidate !== language) ?? language;
  return (
    <Button type="text" lang={other} disabled={isPending} onClick={() => mutate(other)}>
      {LANGUAGE_NAMES[other]}
    </Button>
  );
}
