import { DomainError, type RefusalParams } from '#libs/kernel/shared/domain-error';

/** The refusal with which the work ends. */
export function refusalOf(work: () => unknown): { readonly code: string; readonly params: RefusalParams } {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('The work was not refused.');
}
