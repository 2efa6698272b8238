import { PROJECT_KIND_NAMES, PROJECT_KINDS, type ProjectKind } from '../../action-plan/contract.js';
import { codeKey } from './ledger-values.js';

const BY_NAME: ReadonlyMap<string, ProjectKind> = new Map(
  PROJECT_KINDS.flatMap((kind) => Object.values(PROJECT_KIND_NAMES[kind]).map((name) => [codeKey(name), kind] as const)),
);

/** 重点项目 or Key work, in whatever width, case and with whatever spaces. @returns nothing for what is no kind. */
export function kindOfText(text: string): ProjectKind | undefined {
  return BY_NAME.get(codeKey(text));
}
