import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_MS = 10;

/**
 * Waits until a condition holds, instead of sleeping for luck.
 * @param condition answers something truthy when it holds; while it throws, it does not hold.
 * @returns what the condition answered.
 * @throws Error after the deadline (milliseconds), with what the condition last said.
 */
export async function eventually<Answer>(condition: () => Answer | Promise<Answer>, deadlineMs = 20_000): Promise<Answer> {
  const deadline = performance.now() + deadlineMs;
  for (;;) {
    let last: unknown;
    try {
      const answer = await condition();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > deadline) throw new Error(`Not within ${deadlineMs} ms: ${describe(last)}`, { cause: last });
    await sleep(LOOK_AGAIN_MS);
  }
}

function describe(last: unknown): string {
  return last instanceof Error ? last.message : JSON.stringify(last);
}
