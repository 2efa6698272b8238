import type { Tick } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { type Mark, StateTag } from '../../shared/ui/state-tag.js';
import { jobsMessages } from './messages.js';

const MARKS: Readonly<Record<NonNullable<Tick['lastResult']>, Mark>> = {
  waiting: 'waiting',
  running: 'waiting',
  done: 'good',
  dead: 'bad',
};

export function TickResult({ tick: { lastResult, lastError } }: { readonly tick: Tick }) {
  const t = useTexts(jobsMessages);
  if (lastResult === null) return <span className="muted">{t('never')}</span>;
  return (
    <>
      <StateTag mark={MARKS[lastResult]}>{t(`result.${lastResult}`)}</StateTag>
      {lastResult !== 'done' && lastError && <span className="sub">{lastError}</span>}
    </>
  );
}
