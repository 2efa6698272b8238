import type { Schedule, ScheduledTask, ScheduleLink, TriedPlan } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Records } from '../../shared/ui/records.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { HalfDays } from './half-days.js';
import { projectMessages } from './messages.js';
import { livingPlanMessages } from './plan-messages.js';
import type { usePlanEdits } from './use-plan-edits.js';

interface Props {
  readonly schedule: Schedule;
  readonly tried: TriedPlan;
  readonly plan: ReturnType<typeof usePlanEdits>;
  readonly busy: boolean;
}

/** The tasks with what may be changed about each, and what would come of it. */
export function TrialTable({ schedule, tried, plan, busy }: Props) {
  const t = useTexts(livingPlanMessages);
  const words = useTexts(projectMessages);
  const formats = useFormats();
  const now = new Map(tried.tasks.map((task) => [task.taskId, task]));
  const linksTo = (code: string) => schedule.links.filter(({ to }) => to === code);
  return (
    <Records<ScheduledTask>
      caption={words('tasks')}
      rows={schedule.tasks}
      keyOf={({ taskId }) => taskId}
      busy={busy}
      columns={[
        {
          key: 'task',
          title: words('task'),
          cell: ({ code, name, summary }) => (
            <>
              {summary ? <strong>{name}</strong> : name}
              <code className="sub">{code}</code>
            </>
          ),
        },
        {
          key: 'days',
          title: t('try.days'),
          cell: ({ code, summary, durationDays }) =>
            summary ? (
              '–'
            ) : (
              <>
                <HalfDays
                  label={t('try.days.of', { task: code })}
                  value={plan.daysOf(code, durationDays)}
                  min={0}
                  onChange={(days) => plan.setDays(code, days)}
                />
                <TooShort cut={tried.belowFloor.find(({ task }) => task === code)} />
              </>
            ),
        },
        { key: 'after', title: t('try.after'), cell: ({ code }) => <Lags links={linksTo(code)} plan={plan} /> },
        {
          key: 'latest',
          title: t('try.latest'),
          cell: (task) => {
            const would = now.get(task.taskId) ?? task;
            const moved = would.latestStart !== task.latestStart || would.latestFinish !== task.latestFinish;
            return (
              <>
                <span className="when">{formats.date(would.latestStart)} →</span>{' '}
                <span className="when">{formats.date(would.latestFinish)}</span>
                {moved && (
                  <span className="sub">
                    {t('try.was', { start: formats.date(task.latestStart), finish: formats.date(task.latestFinish) })}
                  </span>
                )}
                {!task.summary && would.latestStart < schedule.computedOn && (
                  <span className="line">
                    <StateTag mark="bad">{t('passed')}</StateTag>
                  </span>
                )}
              </>
            );
          },
        },
        {
          key: 'slack',
          title: words('slack'),
          numeric: true,
          cell: (task) => {
            const would = now.get(task.taskId);
            return (
              <>
                {formats.number(would?.totalSlackDays ?? task.totalSlackDays)}
                {would?.critical && <span className="sub">{t('critical')}</span>}
              </>
            );
          },
        },
      ]}
    />
  );
}

/** Below its floor: saving would refuse it. */
function TooShort({ cut }: { readonly cut: TriedPlan['belowFloor'][number] | undefined }) {
  const t = useTexts(livingPlanMessages);
  if (!cut) return null;
  return (
    <span className="line">
      <StateTag mark="bad">{t('try.floor', { days: cut.floorDays, unit: cut.unit, basis: cut.basis })}</StateTag>
    </span>
  );
}

function Lags({ links, plan }: { readonly links: readonly ScheduleLink[]; readonly plan: Props['plan'] }) {
  const t = useTexts(livingPlanMessages);
  if (links.length === 0) return '–';
  return links.map((link) => (
    <span className="line" key={`${link.from} ${link.type}`}>
      <code>
        {link.from} {link.type}
      </code>{' '}
      <HalfDays
        label={t('try.lag.of', { from: link.from, to: link.to })}
        value={plan.lagOf(link)}
        onChange={(days) => plan.setLag(link, days)}
      />
    </span>
  ));
}
