import { readdirSync, readFileSync } from 'node:fs';
import { lockedBalance } from './balance.js';
import { DEFAULT_RULES } from './default-rules.js';
import type { ExcusedSpan, Liable, TaskFacts } from './facts.js';
import { formatPoints } from './points.js';
import { standingOf } from './standing.js';
import { LINKED, person, post, runMonths, taskFacts, versionOf } from '../../../test/support/scoring.js';

interface GoldenTask {
  readonly code: string;
  readonly owner: string;
  readonly head?: string;
  readonly leader?: string;
  readonly due: TaskFacts['due'];
  readonly acceptedOn?: TaskFacts['due'];
  readonly excused?: readonly ExcusedSpan[];
  readonly beganTooLate?: boolean;
}

/** See test/golden/README.md. */
interface GoldenScores {
  readonly title: string;
  readonly rules: 'default' | 'linked';
  readonly months: readonly { readonly month: string; readonly tasks: readonly GoldenTask[]; readonly expected: readonly object[] }[];
  readonly balances: readonly { readonly account: string; readonly points: string; readonly level: string }[];
}

const folder = new URL('../../../test/golden/scores/', import.meta.url);
const files = readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as GoldenScores] as const);

function factsOf({ owner, head, leader, ...task }: GoldenTask): TaskFacts {
  const liable: Liable[] = [];
  if (head !== undefined) liable.push({ role: 'head', account: person(head) });
  if (leader !== undefined) liable.push({ role: 'leader', account: person(leader) });
  return taskFacts({ ...task, owner: person(owner), liable });
}

it('there are golden scores', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (_, golden) => {
  const rules = golden.rules === 'linked' ? LINKED : DEFAULT_RULES;
  const entries = runMonths(
    golden.months.map(({ month, tasks }) => [month, tasks.map(factsOf)] as const),
    { versions: [versionOf(rules)] },
  );

  it.each(golden.months)('$month has the entries that were worked out by hand', ({ month, expected }) => {
    const found = entries
      .filter((entry) => entry.month === month)
      .map(({ subject, account, step, points, inputs: { daysLate, adjustment } }) => ({
        ...{ subject, account: account.id, step, daysLate, points: formatPoints(points) },
        ...(adjustment === 0 ? {} : { adjustment: formatPoints(adjustment) }),
      }));
    expect(found).toEqual(expected);
  });

  it.each(golden.balances)('$account comes to $points', ({ account, points, level }) => {
    const locked = post(entries).map((entry) => ({ ...entry, state: 'locked' as const, suspended: false }));
    const balance = lockedBalance(person(account), rules.base, locked);
    expect([formatPoints(balance.points), standingOf(balance, rules.levels, [], false).level]).toEqual([points, level]);
  });
});
