import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { formatPoints, points } from '#libs/kernel/scoring/points';
import { answer, api } from '../../shared/api/client.js';
import type { Clock, Happening } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useFocusReturn } from '../../shared/ui/use-focus-return.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { LightTag } from '../battle-map/light-tag.js';
import { Why } from '../battle-map/why.js';
import { sampleMessages } from './messages.js';

/** Longer lists are for the pages that have filters. */
const MOST = 200;

interface Props {
  readonly journey: NonNullable<Clock['advance']>;
  onClose(): void;
}

/** What happened between the beginning of a journey of the clock and where it has got to. */
export function Happenings({ journey, onClose }: Props) {
  const t = useTexts(sampleMessages);
  const formats = useFormats();
  useFocusReturn();
  const { fromAt: from, reachedAt: to } = journey;
  const { data, error, refetch } = useQuery({
    queryKey: ['happenings', from, to],
    queryFn: () => answer(api.GET('/api/sample/happenings', { params: { query: { from, to } } })),
  });
  const title = t('happenings.title', { from: formats.date(journey.from), to: formats.date(journey.reached) });
  return (
    <Drawer open onClose={onClose} placement="right" size={560} title={title}>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <div className="happenings" role="region" aria-label={title} tabIndex={0}>
          <h2>{t('happenings.messages', { count: data.messages.length })}</h2>
          {data.messages.length === 0 && <p className="muted">{t('happenings.messages.none')}</p>}
          <ul>
            {data.messages.slice(0, MOST).map((message) => (
              <Message key={message.id} message={message} />
            ))}
          </ul>
          <More count={data.messages.length - MOST} />
          {data.months.length > 0 && (
            <>
              <h2>{t('happenings.months', { count: data.months.length })}</h2>
              <ul>
                {data.months.map((month) => (
                  <li key={month.month}>
                    {t(month.locked ? 'happenings.month.locked' : 'happenings.month.open', {
                      month: formats.month(month.month),
                      entries: month.entries,
                      points: formatPoints(points(month.points)),
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{t('happenings.lights', { count: data.lights.length })}</h2>
          {data.lights.length === 0 && <p className="muted">{t('happenings.lights.none')}</p>}
          <ul>
            {data.lights.slice(0, MOST).map((change) => (
              <LightChange key={`${change.taskId} ${change.at}`} change={change} />
            ))}
          </ul>
          <More count={data.lights.length - MOST} />
        </div>
      )}
    </Drawer>
  );
}

function Message({ message }: { readonly message: Happening['messages'][number] }) {
  const t = useTexts(sampleMessages);
  const formats = useFormats();
  return (
    <li>
      <span className="muted">
        {formats.instant(message.at)} · {t(`channel.${message.channel}`)}
      </span>
      <strong>{message.post}</strong>
      {message.subjects.map(({ code, name, stage, insteadOf }) => (
        <span key={`${code ?? ''} ${stage}`}>
          {code === null ? t('happenings.handed-over') : t('happenings.about', { code, name: name ?? '' })}
          {insteadOf && t('happenings.instead', { post: insteadOf })}
        </span>
      ))}
    </li>
  );
}

function LightChange({ change }: { readonly change: Happening['lights'][number] }) {
  const t = useTexts(sampleMessages);
  const formats = useFormats();
  return (
    <li>
      <span className="muted">{formats.instant(change.at)}</span>
      <span className="happenings-change">
        <LightTag light={change.before} /> {t('happenings.change')} <LightTag light={change.light} />
      </span>
      <strong>{t('happenings.about', { code: change.code, name: change.name })}</strong>
      <span>
        <Why why={{ because: change.because, params: change.params }} />
      </span>
    </li>
  );
}

function More({ count }: { readonly count: number }) {
  const t = useTexts(sampleMessages);
  return count > 0 ? <p className="muted">{t('happenings.more', { count })}</p> : null;
}
