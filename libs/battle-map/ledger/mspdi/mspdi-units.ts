import type { ConstraintType, LinkType } from '#libs/kernel/scheduling/network';

/** Numbers of MSPDI and what they mean: learn.microsoft.com/en-us/office-project/xml-data-interchange. */
export const LINK_TYPES: readonly LinkType[] = ['FF', 'FS', 'SF', 'SS'];

export const CONSTRAINT_TYPES: readonly ('ASAP' | 'ALAP' | ConstraintType)[] = [
  ...(['ASAP', 'ALAP', 'MSO', 'MFO', 'SNET', 'SNLT', 'FNET', 'FNLT'] as const),
];

/** Formats of durations and lags come in pairs, plain and elapsed; those from 32 on say the same of an estimate. */
const ESTIMATED = 32;
const ELAPSED = new Set([4, 6, 8, 10, 12, 20]);
const PERCENT = new Set([19, 20]);

export function isElapsed(format: number): boolean {
  return ELAPSED.has(certain(format));
}

export function isPercent(format: number): boolean {
  return PERCENT.has(certain(format));
}

function certain(format: number): number {
  return format >= ESTIMATED ? format - ESTIMATED : format;
}

/** `ResourceType` of those who have working hours; material and cost have none. */
export const WORK_RESOURCE = 1;

/** Lags, delays and slack are stored in tenths of a minute. */
export const TENTHS = 10;

/** `WorkContour` 1 to 7: back-loaded to turtle; 0 is flat, and 8 only says that somebody may have edited it. */
export function isContoured(contour: number): boolean {
  return contour >= 1 && contour <= 7;
}
