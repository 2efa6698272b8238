import type { MapTask } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { standingTexts } from '../../shared/plan/standing-messages.js';
import { usePlanWords } from '../../shared/plan/use-plan-words.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { LightTag } from './light-tag.js';

/** The light of a task; one that rests or was called off has none, and one that waits says for what. */
export function TaskLight({ task: { light, state, awaits } }: { readonly task: MapTask }) {
  const words = usePlanWords();
  const standing = useTexts(standingTexts);
  return (
    <>
      {state === 'suspended' || state === 'cancelled' ? (
        <StateTag mark={state === 'suspended' ? 'locked' : 'off'}>{words.state(state)}</StateTag>
      ) : (
        <LightTag light={light} />
      )}
      {awaits !== null && (
        <span className="sub">
          <StateTag mark="waiting">{`${standing('mark.waits')} · ${awaits}`}</StateTag>
        </span>
      )}
    </>
  );
}
