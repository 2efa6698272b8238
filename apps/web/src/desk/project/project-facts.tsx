import { Link } from 'react-router';
import type { Project } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { factsMessages } from './facts-messages.js';
import { projectMessages } from './messages.js';

/** What a project says of itself, in the order in which people ask. */
export function ProjectFacts({ project }: { readonly project: Project }) {
  const t = useTexts(projectMessages);
  const words = useTexts(factsMessages);
  const formats = useFormats();
  const { endDateSource, endDateSourceKind, quantityGoals, budgetFen, budgetNote } = project;
  const yuan = budgetFen === null ? null : words('budget.value', { yuan: formats.number(budgetFen / 100) });
  const facts = [
    [words('kind'), words(`kind.${project.kind}`)],
    [
      t('force'),
      <Link key="force" to={`/forces/${project.forceId}`}>
        {t('force.headed', { force: project.force, head: project.head })}
      </Link>,
    ],
    [t('end'), formats.date(project.endDate)],
    [
      t('source'),
      endDateSourceKind === null
        ? endDateSource
        : words('source.named', { kind: words(`source.${endDateSourceKind}`), text: endDateSource }),
    ],
    [t('goal'), project.goal],
    [t('standard'), project.standard],
    [
      words('goals'),
      quantityGoals.length === 0 ? null : (
        <ul className="bullets" key="goals">
          {quantityGoals.map(({ name, target, unit }) => (
            <li key={name}>{words('goal.line', { name, target: formats.number(target), unit })}</li>
          ))}
        </ul>
      ),
    ],
    [t('place'), project.place],
    [words('grid'), project.grid],
    [words('budget'), yuan === null && budgetNote === null ? null : [yuan, budgetNote].filter((text) => text !== null).join(' · ')],
    [t('state'), <PlanState key="state" project={project} />],
  ] as const;
  return facts.flatMap(([name, value]) =>
    value === null ? [] : [<dt key={`${name}-name`}>{name}</dt>, <dd key={`${name}-value`}>{value}</dd>],
  );
}

function PlanState({ project: { state, approvedBy, approvedOn } }: { readonly project: Project }) {
  const t = useTexts(projectMessages);
  const formats = useFormats();
  return (
    <>
      {t(`state.${state}`)}
      {approvedBy && approvedOn && (
        <span className="sub">{t('state.approved.by', { by: approvedBy, date: formats.date(approvedOn) })}</span>
      )}
    </>
  );
}
