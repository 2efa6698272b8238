import { Alert, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { LightTag } from '../battle-map/light-tag.js';
import { Why } from '../battle-map/why.js';
import { DownloadLink } from '../download/download-link.js';
import { LedgerDownload } from '../download/ledger-download.js';
import { downloadMessages } from '../download/messages.js';
import { ApproveDialog } from './approve-dialog.js';
import { extendPlanMessages } from './extend-messages.js';
import { Feasibility } from './feasibility.js';
import { factsMessages } from './facts-messages.js';
import { projectMessages } from './messages.js';
import { livingPlanMessages } from './plan-messages.js';
import { PlanSteps } from './plan-steps.js';
import { PlanTable } from './plan-table.js';
import { PlanVerbs } from './plan-verbs.js';
import { ProjectFacts } from './project-facts.js';
import { ScheduleChanges } from './schedule-changes.js';
import { usePlansChanged, useProject } from './use-project.js';

const ExtendDialog = lazy(() => import('./extend-dialog.js'));
const ProjectDialog = lazy(() => import('./project-dialog.js'));
const ReviseDialog = lazy(() => import('./revise-dialog.js'));
const TrialDialog = lazy(() => import('./trial-dialog.js'));

export default function ProjectPage() {
  const { id = '' } = useParams();
  const t = useTexts(projectMessages);
  const downloads = useTexts(downloadMessages);
  const { permissions } = useMe();
  const { project, onMap, schedule, unscheduled, error, busy } = useProject(id);
  const changed = usePlansChanged();
  const living = useTexts(livingPlanMessages);
  const facts = useTexts(factsMessages);
  const extending = useTexts(extendPlanMessages);
  const [open, setOpen] = useState<'approve' | 'try' | 'revise' | 'edit' | 'extend'>();
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
  const waits = project.state === 'draft' || project.state === 'submitted';
  const approvable = waits && schedule !== undefined && may('reverse-schedule:approve');
  const running = project.state === 'approved' && schedule !== undefined;
  return (
    <Page
      title={project.title}
      lead={<code>{project.code}</code>}
      actions={
        <>
          <LedgerDownload project={project.id} />
          {schedule && <DownloadLink href={`/api/projects/${project.id}/plan-file`}>{downloads('plan-file')}</DownloadLink>}
          {project.may.includes('change') && <Button onClick={() => setOpen('edit')}>{facts('edit')}</Button>}
          {schedule && project.state !== 'closed' && may('reverse-schedule:try') && (
            <Button onClick={() => setOpen('try')}>{living('try')}</Button>
          )}
          {running && may('reverse-schedule:try') && (
            <Button onClick={() => setOpen('revise')}>{living(may('reverse-schedule:revise') ? 'revise' : 'revise.see')}</Button>
          )}
          {running && may('reverse-schedule:extend') && <Button onClick={() => setOpen('extend')}>{extending('extend')}</Button>}
          <PlanVerbs project={project} onDone={done} />
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
                <LightTag light={onMap.light} /> · <Why why={onMap.why} /> <Link to={`/map?project=${project.id}`}>{t('on-map')}</Link>
              </dd>
            </>
          )}
          <ProjectFacts project={project} />
          {onMap && (
            <>
              <dt>{t('done')}</dt>
              <dd>
                {t('done.of', { done: onMap.tasksDone, total: onMap.tasksTotal })} · {t('percent', { percent: onMap.percent })}
              </dd>
            </>
          )}
        </dl>
      </section>
      {!error && (!onMap || (!schedule && !unscheduled)) && <Waiting />}
      {unscheduled && <p className="muted">{t('schedule.none')}</p>}
      {schedule && <Feasibility schedule={schedule} draft={waits} />}
      {onMap && schedule && <PlanTable projectId={project.id} tasks={onMap.tasks} schedule={schedule} busy={busy} />}
      <PlanSteps steps={project.steps} />
      {schedule && <ScheduleChanges projectId={project.id} />}
      <Suspense>
        {open === 'edit' && <ProjectDialog project={project} onClose={close} onSaved={() => done(facts('saved'))} />}
        {open === 'approve' && <ApproveDialog project={project} onClose={close} onApproved={() => done(t('approved'))} />}
        {open === 'revise' && (
          <ReviseDialog project={project} may={may('reverse-schedule:revise')} onClose={close} onRevised={() => done(living('revised'))} />
        )}
        {open === 'extend' && <ExtendDialog project={project} onClose={close} onExtended={() => done(extending('extend.done'))} />}
        {open === 'try' && schedule && (
          <TrialDialog
            project={project}
            schedule={schedule}
            may={may('task:change-plan') && project.state !== 'submitted'}
            onClose={close}
            onApplied={() => done(living('try.applied'))}
          />
        )}
      </Suspense>
    </Page>
  );
}
