import type { PlanFile } from '../contract/plan-file.js';
import { storableText } from './storable-text.js';

const LONGEST = 64;

/**
 * Codes by task id. They begin with the code of the project, since a code stands once in a whole ledger: `XM99-1.2` for the WBS code
 * `1.2`. Codes that carry the code of another project of ours, whose name the plan begins with, carry this one's instead. A task
 * without a code of its own gets the number of its row.
 */
export function planCodes({ title, network, rows }: PlanFile, project: string): ReadonlyMap<string, string> {
  const former = `${title.split(' ')[0] ?? ''}-`;
  const wanted = network.tasks.map(({ id }) => {
    const wbs = storableText(rows.get(id)?.wbs?.trim() ?? '');
    const own = former !== '-' && wbs.startsWith(former) ? wbs.slice(former.length) : wbs;
    return { id, code: own === '' ? '' : own.startsWith(`${project}-`) ? own : `${project}-${own}` };
  });
  const times = new Map<string, number>();
  for (const { code } of wanted) times.set(code, (times.get(code) ?? 0) + 1);
  const taken = new Set(wanted.flatMap(({ code }) => (isUsable(code, times) ? [code] : [])));
  const unused = (first: string): string => {
    let code = first;
    for (let number = 2; taken.has(code); number++) code = `${first}-${number}`;
    taken.add(code);
    return code;
  };
  return new Map(
    wanted.map(({ id, code }, index) => [id, isUsable(code, times) ? code : unused(`${project}-${rows.get(id)?.row ?? index + 1}`)]),
  );
}

function isUsable(code: string, times: ReadonlyMap<string, number>): boolean {
  return code !== '' && code.length <= LONGEST && times.get(code) === 1;
}
