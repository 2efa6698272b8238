import { readFileSync } from 'node:fs';
import { type Content, ledgerWorkbook } from './ledger-workbook.js';

interface Task {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly remainingDays: number;
  readonly quantity: { readonly target: number; readonly unit: string; readonly done: number } | null;
  readonly standard: string;
}
interface Project {
  readonly code: string;
  readonly title: string;
  readonly taskForce: string;
  readonly endDateAsWritten: string;
  readonly progress: string;
  readonly tasks: readonly Task[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly type: string; readonly lagDays: number }[];
}
interface Force {
  readonly code: string;
  readonly name: string;
  readonly head: string;
  readonly leadUnit: string;
  readonly supportingUnits: readonly string[];
}

const read = <Body>(path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Body;

/** The office's ledger with the projects that are named alone, so that a long story is not told about the others too. */
export function officeLedgerOf(codes: readonly string[]): Promise<Buffer> {
  const { projects } = read<{ projects: Project[] }>('../golden/guanghe-2018/networks.json');
  const { forces } = read<{ forces: Force[] }>('../../libs/battle-map/sample/data/people.json');
  return ledgerWorkbook({
    rows: projects.filter(({ code }) => codes.includes(code)).flatMap(rowsOf),
    forces: forces.map(({ code, name, head, leadUnit, supportingUnits }) => [code, name, head, leadUnit, supportingUnits.join('、')]),
  });
}

function rowsOf({ code, title, endDateAsWritten, taskForce, progress, tasks, links }: Project, number: number): Content[][] {
  return tasks.map((task, index): Content[] => {
    const predecessors = links
      .filter(({ to }) => to === task.code)
      .map(({ from, type, lagDays }) => `${from}${type === 'FS' && lagDays === 0 ? '' : `${type}${lagDays === 0 ? '' : `+${lagDays}`}`}`);
    const project = index === 0 ? [number + 1, code, title, endDateAsWritten, taskForce] : [null, null, null, null, null];
    const { target, unit, done } = task.quantity ?? { target: null, unit: null, done: null };
    return [
      ...project,
      ...[task.code, task.name, task.unit, task.remainingDays, predecessors.join('、') || null],
      ...[task.standard, target, unit, done, index === 0 ? progress : null],
    ];
  });
}
