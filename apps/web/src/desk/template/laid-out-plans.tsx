import { Alert } from 'antd';
import type { LaidOutPlan } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Records } from '../../shared/ui/records.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { templatePageMessages } from './messages.js';
import { useTemplateWords } from './use-template-words.js';

/** What applying it would bring: for each project what is missing, and the latest dates of every step. */
export function LaidOutPlans({ plans, today }: { readonly plans: readonly LaidOutPlan[]; readonly today: string }) {
  return plans.map((plan) => <Plan key={plan.code} plan={plan} today={today} open={plans.length === 1} />);
}

function Plan({ plan, today, open }: { readonly plan: LaidOutPlan; readonly today: string; readonly open: boolean }) {
  const t = useTexts(templatePageMessages);
  const formats = useFormats();
  const words = useTemplateWords();
  const earliest = formats.date(plan.earliestFinish);
  return (
    <section className="panel" aria-label={`${plan.code} ${plan.title}`}>
      <h3>
        {plan.code} {plan.title} · {t('project.end')} {formats.date(plan.endDate)}
      </h3>
      {plan.missingDays === 0 ? <p>{t('preview.feasible', { earliest })}</p> : <Missing plan={plan} />}
      <details open={open}>
        <summary>{t('steps.count', { count: plan.tasks.filter(({ isSummary }) => !isSummary).length })}</summary>
        <Records
          caption={t('steps')}
          rows={plan.tasks}
          keyOf={({ code }) => code}
          columns={[
            {
              key: 'step',
              title: t('step'),
              cell: ({ code, name, isSummary }) => (
                <>
                  {isSummary ? <strong>{name}</strong> : name}
                  <code className="sub">{code}</code>
                </>
              ),
            },
            {
              key: 'length',
              title: t('length'),
              cell: ({ isSummary, days, unit, floor }) => (
                <>
                  {isSummary ? t('summary') : words.days(days, unit)}
                  {floor && (
                    <span className="sub">
                      {t('floor')} {words.days(floor.days, unit)}{' '}
                      <StateTag mark={floor.source === 'law' ? 'locked' : 'waiting'}>{t(`floor.${floor.source}`)}</StateTag>
                    </span>
                  )}
                </>
              ),
            },
            {
              key: 'latest',
              title: t('latest'),
              cell: ({ latestStart, latestFinish, isSummary }) => (
                <>
                  {t('latest.range', { start: formats.date(latestStart), finish: formats.date(latestFinish) })}{' '}
                  {!isSummary && latestStart < today && <StateTag mark="warning">{t('passed')}</StateTag>}
                </>
              ),
            },
          ]}
        />
      </details>
    </section>
  );
}

function Missing({ plan: { missingDays, earliestFinish, chain, tasks } }: { readonly plan: LaidOutPlan }) {
  const t = useTexts(templatePageMessages);
  const formats = useFormats();
  const onChain = chain.flatMap((code) => tasks.find((task) => task.code === code) ?? []);
  const fixed = onChain.filter(({ floor, days }) => floor?.source === 'law' && floor.days >= days);
  const named = (steps: typeof onChain) => steps.map(({ name }) => name).join(' → ');
  return (
    <Alert
      type="warning"
      showIcon
      title={t('preview.missing', { days: missingDays, earliest: formats.date(earliestFinish) })}
      description={
        <>
          <p>{t('preview.chain', { chain: named(onChain) })}</p>
          {fixed.length > 0 && <p>{t('preview.floors', { steps: named(fixed) })}</p>}
        </>
      }
    />
  );
}
