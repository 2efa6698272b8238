/** What stands before a step, as people write it: `F12; 06.1 SS; 02 FS+5`. */
export interface Before {
  readonly from: string;
  readonly type: 'FS' | 'SS' | 'FF' | 'SF';
  readonly lagDays: number;
}

const ONE = /^(?<from>[\p{L}\p{N}][\p{L}\p{N}.-]*)(?:\s+(?<type>FS|SS|FF|SF)(?:\s*(?<lag>[+-]\s*\d+(?:\.5)?))?)?$/iu;

export function beforeText(before: readonly Before[]): string {
  return before
    .map(({ from, type, lagDays }) => {
      if (lagDays === 0) return type === 'FS' ? from : `${from} ${type}`;
      return `${from} ${type}${lagDays > 0 ? '+' : ''}${lagDays}`;
    })
    .join('; ');
}

/** @returns the part that cannot be read as `wrong`. */
export function readBefore(text: string): { readonly before: readonly Before[]; readonly wrong?: string } {
  const before: Before[] = [];
  const parts = text.split(/[;；,，、]/).map((part) => part.trim());
  for (const part of parts) {
    if (part === '') continue;
    const { from, type, lag } = ONE.exec(part)?.groups ?? {};
    if (from === undefined) return { before, wrong: part };
    before.push({ from, type: (type?.toUpperCase() ?? 'FS') as Before['type'], lagDays: Number(lag?.replaceAll(/\s/g, '') ?? 0) });
  }
  return { before };
}
