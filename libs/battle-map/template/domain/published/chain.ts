import type { StepLink } from '../template.js';

/** Each step follows the one before it. */
export function chain(...codes: readonly string[]): StepLink[] {
  return codes.slice(1).map((to, index) => ({ from: codes[index]!, to, type: 'FS', lagDays: 0 }));
}
