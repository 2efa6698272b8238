import type { Message } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { type Mark, StateTag } from '../../shared/ui/state-tag.js';
import { remindersPageMessages } from './messages.js';

const MARKS: Readonly<Record<Message['state'], Mark>> = {
  planned: 'waiting',
  leased: 'waiting',
  handed: 'good',
  delivered: 'good',
  failed: 'bad',
  unknown: 'warning',
  suppressed: 'off',
};

/** A reason's name in words; one that has none yet as the server calls it. */
export function useReason(): (reason: string) => string {
  const t = useTexts(remindersPageMessages);
  return (reason) => {
    const key = `reason.${reason}`;
    return Object.hasOwn(remindersPageMessages, key) ? t(key as keyof typeof remindersPageMessages) : reason;
  };
}

/** No carrier was ever asked: it is read on this page. */
export function isKept({ outcome, attempts }: Message): boolean {
  return outcome === 'kept' && attempts === 0;
}

export function MessageState({ message: { state, outcome, heldUntil } }: { readonly message: Message }) {
  const t = useTexts(remindersPageMessages);
  const formats = useFormats();
  const reason = useReason();
  return (
    <span>
      <StateTag mark={MARKS[state]}>{t(`state.${state}`)}</StateTag>
      {outcome && <span className="sub">{reason(outcome)}</span>}
      {heldUntil && <span className="sub">{t('held-until', { date: formats.date(heldUntil) })}</span>}
    </span>
  );
}
