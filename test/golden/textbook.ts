import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WallMinute, wallMinute } from '#libs/kernel/calendar/wall-time';
import type { ProjectNetwork } from '#libs/kernel/scheduling/network';

/** What a golden expects of one task; what is left out is not compared. */
export interface ExpectedTask {
  readonly earlyStart?: string;
  readonly earlyFinish?: string;
  readonly lateStart?: string;
  readonly lateFinish?: string;
  readonly start?: string;
  readonly finish?: string;
  readonly totalSlackMin?: number;
  readonly freeSlackMin?: number;
  readonly critical?: boolean;
}

export interface Textbook {
  readonly title: string;
  readonly network: ProjectNetwork;
  readonly expected: Readonly<Record<string, ExpectedTask>>;
  readonly expectedProject: { readonly earlyFinish?: string; readonly shortfallMin?: number; readonly criticalChain?: readonly string[] };
}

const FOLDER = join(import.meta.dirname, 'schedules/textbook');
const MOMENTS = new Set(['start', 'target', 'statusDate', 'at', 'deadline', 'actualStart', 'actualFinish']);

/** All golden networks of the folder, their moments read from text. */
export function textbooks(): Textbook[] {
  return readdirSync(FOLDER).map((file) => {
    const golden = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Textbook;
    return { ...golden, network: withMoments(golden.network) };
  });
}

function withMoments(network: ProjectNetwork): ProjectNetwork {
  const read = (key: string, value: unknown) => (MOMENTS.has(key) && typeof value === 'string' ? wallMinute(value) : value);
  return JSON.parse(JSON.stringify(network), read) as ProjectNetwork;
}

/** A moment as the goldens write it. */
export function moment(minute: WallMinute): string {
  return new Date(minute * 60_000).toISOString().slice(0, 16);
}
