import type { Template } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Records } from '../../shared/ui/records.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { beforeText } from './links-text.js';
import { templatePageMessages } from './messages.js';
import { useTemplateWords } from './use-template-words.js';

/** The steps in order, with their lengths, what nobody may cut and who says so. */
export function StepsTable({ template: { steps, links } }: { readonly template: Pick<Template, 'steps' | 'links'> }) {
  const t = useTexts(templatePageMessages);
  const words = useTemplateWords();
  const summaries = new Set(steps.map(({ parent }) => parent));
  return (
    <Records
      caption={t('steps')}
      rows={steps}
      keyOf={({ code }) => code}
      columns={[
        {
          key: 'step',
          title: t('step'),
          cell: (step) => (
            <>
              {summaries.has(step.code) ? <strong>{words.name(step)}</strong> : words.name(step)}
              <code className="sub">{step.code}</code>
              {step.standard && <span className="sub">{step.standard}</span>}
            </>
          ),
        },
        {
          key: 'length',
          title: t('length'),
          cell: ({ code, days, unit }) => (summaries.has(code) ? t('summary') : words.days(days, unit)),
        },
        {
          key: 'floor',
          title: t('floor'),
          cell: ({ floor, unit }) =>
            floor ? (
              <>
                {words.days(floor.days, unit)}{' '}
                <StateTag mark={floor.source === 'law' ? 'locked' : 'waiting'}>{t(`floor.${floor.source}`)}</StateTag>
                <span className="sub">{floor.basis}</span>
              </>
            ) : (
              t('floor.none')
            ),
        },
        {
          key: 'before',
          title: t('before'),
          cell: ({ code }) => beforeText(links.filter(({ to }) => to === code)) || '–',
        },
      ]}
    />
  );
}
