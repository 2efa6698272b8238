import { Injectable } from '@nestjs/common';

const PATIENCE_MS = 3000;

export type CheckAnswer = 'ok' | 'failed';

/** What must work before requests are sent here. Rooms register their part when they start. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, () => Promise<unknown>>();

  /** @param check throws when the part is not ready. */
  register(name: string, check: () => Promise<unknown>): void {
    this.checks.set(name, check);
  }

  /** Each part's answer; one that does not answer within three seconds has failed. Causes go to the log, not to the reader. */
  async ask(): Promise<{ readonly ready: boolean; readonly checks: Readonly<Record<string, CheckAnswer>> }> {
    const answers = await Promise.all([...this.checks].map(async ([name, check]) => [name, await answerOf(check)] as const));
    return { ready: answers.every(([, answer]) => answer === 'ok'), checks: Object.fromEntries(answers) };
  }
}

async function answerOf(check: () => Promise<unknown>): Promise<CheckAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<CheckAnswer>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, 'failed');
  });
  const asked = check().then(
    () => 'ok' as const,
    () => 'failed' as const,
  );
  const answer = await Promise.race([asked, tooLate]);
  clearTimeout(timer);
  return answer;
}
