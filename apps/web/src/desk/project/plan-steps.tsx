import type { Project } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Records } from '../../shared/ui/records.js';
import { factsMessages } from './facts-messages.js';

/** Every round of the plan's review, and what came after; the newest first. */
export function PlanSteps({ steps }: { readonly steps: Project['steps'] }) {
  const t = useTexts(factsMessages);
  const formats = useFormats();
  if (steps.length === 0) return null;
  return (
    <section className="stack section" aria-labelledby="plan-steps">
      <h2 id="plan-steps">{t('steps')}</h2>
      <Records
        caption={t('steps')}
        rows={steps.toReversed()}
        keyOf={({ id }) => id}
        columns={[
          { key: 'when', title: t('steps.when'), cell: ({ takenAt }) => <span className="when">{formats.instant(takenAt)}</span> },
          {
            key: 'who',
            title: t('steps.who'),
            cell: ({ post, takenBy }) => (
              <>
                {post ?? takenBy}
                {post && <span className="sub">{takenBy}</span>}
              </>
            ),
          },
          {
            key: 'what',
            title: t('steps.what'),
            cell: ({ step, opinion }) => (
              <>
                <strong>{t(`step.${step}`)}</strong>
                {opinion && <span className="sub">{opinion}</span>}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
