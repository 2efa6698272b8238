import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Project } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { LightTag } from '../battle-map/light-tag.js';
import { Why } from '../battle-map/why.js';
import { ApproveDialog } from './approve-dialog.js';
import { Feasibility } from './feasibility.js';
import { projectMessages } from './messages.js';
import { livingPlanMessages } from './plan-messages.js';
import { PlanTable } from './plan-table.js';
import { ReviseDialog } from './revise-dialog.js';
import { ScheduleChanges } from './schedule-changes.js';
import { TrialDialog } from './trial-dialog.js';
import { usePlansChanged, useProject } from './use-project.js';

export default function ProjectPage() {
  const { id = '' } = useParams();
  const t = useTexts(projectMessages);
  const { permissions } = useMe();
  const { project, onMap, schedule, unscheduled, error, busy } = useProject(id);
  const changed = usePlansChanged();
  const living = useTexts(livingPlanMessages);
  const [open, setOpen] = useState<'approve' | 'try' | 'revise'>();
  const [said, setSaid] = useState<string>();
  if (!project) {
    return <Page title={t('project')}>{error ? <ProblemAlert error={error} onRetry={() => void changed()} /> : <Waiting />}</Page>;
  }
  const close = () => setOpen(undefined);
  const done = (text: string) => {
    close();
    setSaid(text);
  };
  const may = (permission: string) => permissions.includes(permission);
  const approvable = project.state === 'draft' && schedule !== undefined && may('reverse-schedule:approve');
  const running = project.state === 'approved' && schedule !== undefined;
  return (
    <Page
      title={project.title}
      lead={<code>{project.code}</code>}
      actions={
        <>
          {schedule && project.state !== 'closed' && may('reverse-schedule:try') && (
            <Button onClick={() => setOpen('try')}>{living('try')}</Button>
          )}
          {running && may('reverse-schedule:try') && (
            <Button onClick={() => setOpen('revise')}>{living(may('reverse-schedule:revise') ? 'revise' : 'revise.see')}</Button>
          )}
          {approvable && (
            <Button type="primary" onClick={() => setOpen('approve')}>
              {t('approve')}
            </Button>
          )}
        </>
      }
    >
      {error && <ProblemAlert error={error} onRetry={() => void changed()} />}
      {said && <Alert className="notice" type="success" role="status" showIcon title={said} />}
      <section className="panel">
        <dl className="facts">
          {onMap && (
            <>
              <dt>{t('light')}</dt>
              <dd>
                <LightTag light={onMap.light} /> <Why why={onMap.why} /> <Link to={`/map?project=${project.id}`}>{t('on-map')}</Link>
              </dd>
            </>
          )}
          <ProjectFacts project={project} />
          {onMap && (
            <>
              <dt>{t('done')}</dt>
              <dd>{t('done.of', { done: onMap.tasksDone, total: onMap.tasksTotal })}</dd>
            </>
          )}
        </dl>
      </section>
      {!error && (!onMap || (!schedule && !unscheduled)) && <Waiting />}
      {unscheduled && <p className="muted">{t('schedule.none')}</p>}
      {schedule && <Feasibility schedule={schedule} draft={project.state === 'draft'} />}
      {onMap && schedule && <PlanTable tasks={onMap.tasks} schedule={schedule} busy={busy} />}
      {schedule && <ScheduleChanges projectId={project.id} />}
      {open === 'approve' && <ApproveDialog project={project} onClose={close} onApproved={() => done(t('approved'))} />}
      {open === 'revise' && (
        <ReviseDialog project={project} may={may('reverse-schedule:revise')} onClose={close} onRevised={() => done(living('revised'))} />
      )}
      {open === 'try' && schedule && (
        <TrialDialog
          project={project}
          schedule={schedule}
          may={may('task:change-plan')}
          onClose={close}
          onApplied={() => done(living('try.applied'))}
        />
      )}
    </Page>
  );
}

function ProjectFacts({ project }: { readonly project: Project }) {
  const t = useTexts(projectMessages);
  const formats = useFormats();
  const { approvedBy, approvedOn, state } = project;
  const facts = [
    [
      t('force'),
      <Link key="force" to={`/forces/${project.forceId}`}>
        {t('force.headed', { force: project.force, head: project.head })}
      </Link>,
    ],
    [t('end'), formats.date(project.endDate)],
    [t('source'), project.endDateSource],
    [t('goal'), project.goal],
    [t('standard'), project.standard],
    [t('place'), project.place],
    [
      t('state'),
      approvedBy && approvedOn ? t('state.approved.by', { by: approvedBy, date: formats.date(approvedOn) }) : t(`state.${state}`),
    ],
  ] as const;
  return facts.flatMap(([name, value]) =>
    value === null ? [] : [<dt key={`${name}-name`}>{name}</dt>, <dd key={`${name}-value`}>{value}</dd>],
  );
}
