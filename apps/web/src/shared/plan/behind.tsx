import { StateTag } from '../ui/state-tag.js';
import { usePlanWords } from './use-plan-words.js';

/** How far what is possible now lies behind what was promised. */
export function Behind({ slipDays }: { readonly slipDays: number | null }) {
  const words = usePlanWords().behind(slipDays);
  if (!words) return null;
  return (
    <span className="line">
      <StateTag mark="warning">{words}</StateTag>
    </span>
  );
}
