/** Letters of any script, digits, and `. _ - @` between them: 2 to 64 characters. */
export const ACCOUNT_NAME = /^(?=.{2,64}$)[\p{L}\p{N}]+([._@-][\p{L}\p{N}]+)*$/u;

/** Two names with the same key are the same name: `Wang.Fang`, `wang.fang` and the full-width form of either. */
export function nameKeyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
