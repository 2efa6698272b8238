import { useMemo } from 'react';
import type { Language } from '#libs/platform/i18n/messages';
import { translate } from '#libs/platform/i18n/translate';
import { catalogue } from './catalogue.js';
import { useLanguage } from './language-context.js';

/** What the server calls things by, in words: roles, actions, jobs. What has no words yet is shown as the server calls it. */
export function useNames() {
  const { language } = useLanguage();
  return useMemo(
    () => ({
      role: (role: string) => named(language, `role.${role}.name`, role),
      roleAbout: (role: string) => named(language, `role.${role}.description`, ''),
      action: (action: string) => named(language, `audit.action.${action}`, action),
      job: (job: string) => named(language, `job.${job}`, named(language, `tick.${job}`, job)),
      tick: (tick: string) => named(language, `tick.${tick}`, tick),
      subject: (kind: string) => named(language, `audit.subject.${kind}`, kind),
    }),
    [language],
  );
}

function named(language: Language, key: string, otherwise: string): string {
  return Object.hasOwn(catalogue, key) ? translate(catalogue, language, key) : otherwise;
}
