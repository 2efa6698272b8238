import type { LetterOutcome, LetterState } from '../../outbox/outbox-state.js';
import type { TickDeclaration } from '../../queue/tick.js';
import type { TickView } from './ticks.schema.js';

const RESULTS = { pending: 'waiting', leased: 'waiting', running: 'running', done: 'done', dead: 'dead' } as const satisfies Record<
  LetterState,
  TickView['lastResult']
>;

/** @param lastSlot undefined before the first firing; @param letter undefined also when the last one is forgotten, long done. */
export function toTickView(tick: TickDeclaration, lastSlot: Date | undefined, letter: LetterOutcome | undefined, next: Date): TickView {
  const { name, cron, clock } = tick;
  return {
    name,
    cron,
    clock,
    lastSlot: lastSlot?.toISOString() ?? null,
    lastResult: letter ? RESULTS[letter.state] : lastSlot ? 'done' : null,
    lastError: letter?.lastError ?? null,
    nextSlot: next.toISOString(),
  };
}
