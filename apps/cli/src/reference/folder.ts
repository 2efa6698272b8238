import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { unreadable } from '../open-plan.js';

/** A plan to compare with. Of tier A every date must agree; tier B shows how far special behaviour is met. */
export interface Reference {
  readonly name: string;
  readonly path: string;
  readonly tier: string;
  readonly features: readonly string[];
  /** How many tasks the plain textbook passes reproduce, by field. */
  readonly textbook: Readonly<Record<string, number>>;
}

const MANIFEST = 'MANIFEST.json';
const PLANS = new Set(['.json', '.xml']);
const Manifest = z.array(
  z.object({
    id: z.string().optional(),
    file: z.string().min(1),
    tier: z.string().min(1),
    features: z.array(z.string()).optional(),
    textbook: z.record(z.string(), z.number()).optional(),
  }),
);

/** The plans of a folder: those of its manifest, else all. @throws DomainError `cli.file-unreadable`, `cli.manifest-invalid`, `cli.no-references`. */
export async function referencesOf(folder: string): Promise<Reference[]> {
  const names = await readable(folder, () => readdir(folder));
  const references = names.includes(MANIFEST) ? await listed(folder) : unlisted(folder, names);
  if (references.length === 0) throw new DomainError('cli.no-references', { path: folder });
  return references;
}

async function listed(folder: string): Promise<Reference[]> {
  const path = join(folder, MANIFEST);
  const parsed = Manifest.safeParse(parsedJson(await readable(path, () => readFile(path, 'utf8'))));
  if (!parsed.success) throw new DomainError('cli.manifest-invalid', { path, place: parsed.error.issues[0]?.path.join('.') || 'JSON' });
  return parsed.data.map(({ id, file, tier, features = [], textbook = {} }) => ({
    name: id ?? nameOf(file),
    path: join(folder, file),
    tier,
    features,
    textbook,
  }));
}

function unlisted(folder: string, names: readonly string[]): Reference[] {
  return names
    .filter((name) => PLANS.has(extname(name)))
    .sort()
    .map((name) => ({ name: nameOf(name), path: join(folder, name), tier: 'A', features: [], textbook: {} }));
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readable<Answer>(path: string, read: () => Promise<Answer>): Promise<Answer> {
  try {
    return await read();
  } catch (error) {
    throw unreadable(path, error) ?? error;
  }
}
