import type { LocalDate } from '#libs/kernel/shared/local-date';

/** The project that a plan file becomes: a new draft, or one that stands under this code. */
export interface PlanTarget {
  readonly code: string;
  readonly title: string;
  /** Code of its task force. */
  readonly force: string;
  /** `null`: the day on which the file says that its work ends. */
  readonly endDate: LocalDate | null;
}
