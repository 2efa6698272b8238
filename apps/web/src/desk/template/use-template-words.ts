import type { Template } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useLanguage } from '../../shared/i18n/language-context.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { templatePageMessages } from './messages.js';

interface Changed {
  readonly changedBy: string | null;
  readonly changedOn: string | null;
}

/** Templates in the reader's language: the office's own names are Chinese, the published ones have English ones too. */
export function useTemplateWords() {
  const t = useTexts(templatePageMessages);
  const { language } = useLanguage();
  const formats = useFormats();
  return {
    name: ({ name, nameEn }: { readonly name: string; readonly nameEn?: string | null }) => (language === 'en' && nameEn ? nameEn : name),
    changed: ({ changedBy, changedOn }: Changed) =>
      changedBy && changedOn ? t('version.by', { by: changedBy, date: formats.date(changedOn) }) : t('version.published'),
    days: (days: number, unit: Template['steps'][number]['unit']) => (days === 0 ? t('milestone') : t('days', { days, unit })),
  };
}
