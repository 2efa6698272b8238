import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SampleLogIn } from '#libs/battle-map/sample/contract';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { launch } from '../launch.js';
import { language, say } from '../terminal.js';
import { NetworkVisitors, overNetwork } from './network-visitors.js';
import { OfficeTime } from './office-time.js';
import { playScript } from './play-script.js';
import type { Script } from './script.js';
import { Story } from './story.js';
import { answerOf, type Call } from './visitor.js';

interface Demo {
  /** The last day of the story. */
  readonly until: LocalDate;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
}

const SCRIPT = new URL('../../../../libs/battle-map/sample/data/first-quarter.json', import.meta.url);
const DESK = '督导办专员一';
const END_OF_DAY = '18:00';

/**
 * Starts a program of its own on a folder that is thrown away, makes it the sample office, lets its people live through the
 * script over the network as they would with a browser, and tells what happened.
 */
export async function playDemo({ until, signal, print }: Demo): Promise<void> {
  const began = performance.now();
  say('launcher.demo.loading');
  const folder = mkdtempSync(join(tmpdir(), 'battle-map-demo-'));
  // PostgreSQL does not run as root; whoever it runs as must get in.
  chmodSync(folder, 0o755);
  const own = { DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', RATE_LIMIT_PER_MINUTE: '100000', LOG_LEVEL: 'error', DATABASE_URL: '' };
  const nothing = () => undefined;
  const { address, stop } = await launch({ ...process.env, ...own, SAMPLE: 'false', REDIS_URL: '', SMTP_URL: '', SMS_URL: '' }, nothing);
  try {
    const { logIns } = await answerOf<{ logIns: SampleLogIn[] }>(overNetwork(address), 'POST', '/api/sample', { language });
    const visitors = new NetworkVisitors(address, logIns);
    const script = JSON.parse(readFileSync(SCRIPT, 'utf8')) as Script;
    const desk = await visitors.as(DESK);
    await grantLeave(desk, script.leave);
    const time = new OfficeTime(desk);
    const story = await Story.begin(desk, time, print);
    for await (const action of playScript(script, { visitors, time, until, signal })) await story.tell(action);
    await time.goTo(`${until}T${END_OF_DAY}`, signal);
    await story.end();
    say('launcher.demo.took', { seconds: Math.round((performance.now() - began) / 1000) });
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function grantLeave(desk: Call, leave: Script['leave']): Promise<void> {
  const { items } = await answerOf<{ items: { id: string; title: string }[] }>(desk, 'GET', '/api/office/posts');
  const idOf = new Map(items.map(({ id, title }) => [title, id]));
  for (const { post, from, to, reason, substitute } of leave) {
    const wish = { postId: idOf.get(post), substitutePostId: idOf.get(substitute), from, to, reason };
    await answerOf(desk, 'POST', '/api/office/leave', wish);
  }
}
