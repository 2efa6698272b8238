import type { LocalDate } from '#libs/kernel/shared/local-date';

/** Real time: leases, sessions, back-off, rate limits, logs, audit. Never moved. */
export abstract class SystemClock {
  abstract now(): Date;
}

/** The office's time: dates, lights, reminders, months. Movable in the sample office only. */
export abstract class BusinessClock {
  abstract now(): Date;
  abstract today(): LocalDate;
}
