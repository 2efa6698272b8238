import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Task } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Behind } from '../../shared/plan/behind.js';
import { checklistMessages } from '../../shared/plan/checklist-messages.js';
import { Tags } from '../../shared/plan/tags.js';
import { chainOf, usePlanWords } from '../../shared/plan/use-plan-words.js';
import { taskPageMessages } from './messages.js';

export function TaskFacts({ task }: { readonly task: Task }) {
  const t = useTexts(taskPageMessages);
  const list = useTexts(checklistMessages);
  const words = usePlanWords();
  const formats = useFormats();
  const { due, originalDue, state, signedOn, acceptedOn, acceptedLate, returns, wasRed, beganTooLate } = task;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('state'), words.state(state)],
    [t('progress'), words.progress(task)],
    [
      t('due'),
      <>
        {due && formats.date(due)}
        {originalDue && originalDue !== due && <span className="sub">{t('due.original', { date: formats.date(originalDue) })}</span>}
        <span className="sub">
          <DaysLeft task={task} />
        </span>
        <Slip task={task} />
        <span className="sub">{words.countedBack(task)}</span>
        {beganTooLate && <span className="sub">{t('began-too-late')}</span>}
        {wasRed && <span className="sub">{t('was-red')}</span>}
      </>,
    ],
    [t('chain'), <Chain key="chain" task={task} />],
    [t('owner'), task.owner ?? t('owner.none')],
    [t('co-owners'), task.coOwners.join(' · ')],
    [t('head'), task.head],
    [t('length'), !task.isSummary && <Length key="length" task={task} />],
    [t('standard'), task.standard],
    [list('not-before'), task.notBefore && formats.date(task.notBefore)],
    [list('must-finish-by'), task.mustFinishBy && formats.date(task.mustFinishBy)],
    [list('weight'), task.weight !== null && formats.number(task.weight)],
    [list('tags'), task.tags.length > 0 && <Tags key="tags" tags={task.tags} />],
    [list('evidence'), task.evidenceRequired && list('evidence.required')],
    [t('signed-on'), signedOn && formats.date(signedOn)],
    [t('accepted-on'), acceptedOn && `${formats.date(acceptedOn)}${acceptedLate ? ` · ${t('accepted-late')}` : ''}`],
    [t('returns'), returns > 0 && formats.number(returns)],
  ];
  return (
    <section className="panel">
      <dl className="facts">
        {facts
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
    </section>
  );
}

/** How long it takes, and below which length nobody may cut it. */
function Length({ task: { durationDays: days, durationUnit: unit, floor } }: { readonly task: Task }) {
  const t = useTexts(taskPageMessages);
  return (
    <>
      {t('length.days', { days, unit })}
      {floor && <span className="sub">{t(`floor.${floor.source}`, { days: floor.days, unit, basis: floor.basis })}</span>}
    </>
  );
}

/** Nothing is left to do once it is delivered. */
function DaysLeft({ task: { due, workingDaysLeft, state } }: { readonly task: Task }) {
  const words = usePlanWords();
  const { data } = useQuery({ queryKey: ['clock'], queryFn: () => answer(api.GET('/api/clock')) });
  if (!data || ['reported', 'accepted', 'suspended', 'cancelled'].includes(state)) return null;
  return words.daysLeft(workingDaysLeft, due, data.today);
}

function useSchedule({ projectId }: Task) {
  return useQuery({
    queryKey: ['schedule', projectId],
    queryFn: () => answer(api.GET('/api/projects/{id}/schedule', { params: { path: { id: projectId } } })),
  });
}

function Slip({ task }: { readonly task: Task }) {
  const { data } = useSchedule(task);
  return <Behind slipDays={data?.tasks.find(({ taskId }) => taskId === task.id)?.slipDays ?? null} />;
}

function Chain({ task }: { readonly task: Task }) {
  const words = usePlanWords();
  const formats = useFormats();
  const { data } = useSchedule(task);
  const chain = data ? chainOf(data.tasks, task.id) : [];
  return (
    <ol className="bullets">
      {chain.map(({ code, name, latestFinish, reason }) => (
        <li key={code}>
          {code} {name} · {formats.date(latestFinish)}
          {reason && <span className="sub">{words.reason(reason)}</span>}
        </li>
      ))}
    </ol>
  );
}
