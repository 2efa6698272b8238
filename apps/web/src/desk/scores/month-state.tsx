import type { ScoreMonth } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { type Mark, StateTag } from '../../shared/ui/state-tag.js';
import { scoresMessages } from './messages.js';

/** How a month stands for its reader: `running` until it is over, `drafting` until its draft can be confirmed. */
export function standOf({ state, step, mayDraft }: ScoreMonth) {
  if (state === 'open') return mayDraft ? 'open' : 'running';
  return state === 'draft' && step !== 'ready' ? 'drafting' : state;
}

const MARKS: Readonly<Record<ReturnType<typeof standOf>, Mark>> = {
  running: 'off',
  open: 'waiting',
  drafting: 'waiting',
  draft: 'warning',
  confirmed: 'good',
  locked: 'locked',
};

export function MonthState({ month }: { readonly month: ScoreMonth }) {
  const t = useTexts(scoresMessages);
  const stand = standOf(month);
  return (
    <>
      <StateTag mark={MARKS[stand]}>{t(`state.${stand}`)}</StateTag>
      {stand === 'drafting' && month.step && month.step !== 'ready' && <span className="sub">{t(`step.${month.step}`)}</span>}
    </>
  );
}
