import { Alert } from 'antd';
import type { Schedule } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { projectMessages } from './messages.js';

/** Whether the end date can be kept; if not, how much is missing, which chain decides, and what would help. */
export function Feasibility({ schedule, draft }: { readonly schedule: Schedule; readonly draft: boolean }) {
  const t = useTexts(projectMessages);
  const formats = useFormats();
  const { missingDays, chain, advice, tasks } = schedule;
  const named = (code: string) => `${code} ${tasks.find((task) => task.code === code)?.name ?? ''}`.trim();
  const earliest = formats.date(schedule.earliestFinish);
  return (
    <section className="panel" aria-labelledby="feasibility">
      <h2 id="feasibility">{t('feasibility')}</h2>
      <p className="muted">
        {t('computed-on', { date: formats.date(schedule.computedOn) })} ·{' '}
        {t('planned-finish', { date: formats.date(schedule.plannedFinish) })}
      </p>
      {missingDays === 0 ? (
        <p>{t('feasible.yes', { earliest })}</p>
      ) : (
        <div className="stack">
          <Alert
            type="warning"
            showIcon
            title={t('feasible.no', { days: missingDays, earliest, possible: formats.date(schedule.possibleEndDate) })}
            description={draft ? t('feasible.still') : undefined}
          />
          <div>
            <h3>{t('chain')}</h3>
            <p>{chain.map(named).join(' → ')}</p>
          </div>
          <div>
            <h3>{t('advice')}</h3>
            {advice.length === 0 && <p>{t('advice.none')}</p>}
            <ul className="bullets">
              {advice.map(({ task, usefulDays, unit, gainedDays, cappedBy }) => (
                <li key={task}>
                  {t('advice.line', {
                    cut: t('advice.cut', { task: named(task), useful: usefulDays, unit }),
                    gain: t('advice.gain', { gained: gainedDays }),
                    cap: t(`advice.${cappedBy}`),
                  })}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </section>
  );
}
