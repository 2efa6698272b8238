import { grouped } from '#libs/kernel/shared/grouped';
import type { CodeFrom, LedgerDocument, LedgerProject, LedgerTask, StandingProject } from '../contract/ledger-file.js';
import { codeKey } from './ledger-values.js';

export interface Moved {
  readonly entry: LedgerProject | LedgerTask;
  readonly column: 'projectCode' | 'taskCode';
  readonly name: string;
}

/** Whether a code was found by a name or given, so that it holds only as long as what stands is the same. */
export function leansOnNames({ projects }: LedgerDocument): boolean {
  return projects.some(({ codeFrom, tasks }) => codeFrom !== undefined || tasks.some((task) => task.codeFrom !== undefined));
}

/** Rows whose codes would be others if the ledger were read now: somebody changed the plans since. */
export function movedSince({ projects }: LedgerDocument, standing: readonly StandingProject[]): Moved[] {
  const byTitle = grouped(standing, ({ title }) => codeKey(title));
  const byCode = new Map(standing.map((project) => [project.code, project]));
  return projects.flatMap((project) => {
    const { code, title, codeFrom } = project;
    const stands = byCode.get(code);
    const titled = byTitle.get(codeKey(title)) ?? [];
    const moved = !holds(codeFrom, code, titled, stands !== undefined);
    return [...(moved ? [{ entry: project, column: 'projectCode' as const, name: title }] : []), ...movedTasks(project, stands)];
  });
}

function movedTasks({ tasks }: LedgerProject, stands: StandingProject | undefined): Moved[] {
  const byName = grouped(stands?.tasks ?? [], ({ name }) => codeKey(name));
  const codes = new Set(stands?.tasks.map(({ code }) => code));
  return tasks
    .filter(({ codeFrom, code, name }) => !holds(codeFrom, code, byName.get(codeKey(name)) ?? [], codes.has(code)))
    .map((entry) => ({ entry, column: 'taskCode' as const, name: entry.name }));
}

function holds(codeFrom: CodeFrom | undefined, code: string, named: readonly { readonly code: string }[], stands: boolean): boolean {
  if (codeFrom === undefined) return true;
  if (codeFrom === 'given') return named.length === 0 && !stands;
  return named.length === 1 && named[0]!.code === code;
}
