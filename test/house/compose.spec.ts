import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSettings, SETTINGS_TABLE } from '#libs/platform/config/settings';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Service {
  readonly image: string;
  readonly command: string | readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly deploy?: { readonly replicas: number };
  readonly healthcheck?: { readonly test: readonly string[] };
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
}

/** As the engine reads it: variables first, then YAML with merge keys. */
function readCompose(variables: Readonly<Record<string, string>>): Compose {
  const text = read('docker-compose.yml').replace(/\$\{(\w+)(?::[-?]([^}]*))?\}/g, (_, name: string, other: string | undefined) => {
    const value = variables[name] || other;
    if (!value) throw new Error(`docker-compose.yml asks for ${name}, which docker/env.example does not name.`);
    return value;
  });
  return parse(text, { merge: true }) as Compose;
}

const variables = Object.fromEntries(
  [...read('docker/env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value]) => [
    name,
    value || `${name.toLowerCase()}0a1b`,
  ]),
);
const compose = readCompose(variables);
const programs = Object.entries(compose.services).filter(([, service]) => service.image === 'battle-map');

/** The file that `node …` starts, in a list of words. */
const startedFile = (command: readonly string[]) => command[command.indexOf('node') + 1] ?? '';

describe('docker-compose.yml', () => {
  it('runs two APIs and two workers on one PostgreSQL and one Redis, after one migration', () => {
    expect(Object.keys(compose.services)).toEqual(['postgres', 'redis', 'migrate', 'api', 'worker']);
    const replicas = programs.map(([name, service]) => [name, service.deploy?.replicas ?? 1]);
    expect(Object.fromEntries(replicas)).toEqual({ migrate: 1, api: 2, worker: 2 });
    for (const name of ['api', 'worker']) {
      expect(compose.services[name]?.depends_on?.migrate?.condition).toBe('service_completed_successfully');
    }
  });

  it.each(programs)('gives %s settings that the program knows and accepts', (_, service) => {
    const known = Object.keys(SETTINGS_TABLE);
    expect(Object.keys(service.environment).filter((name) => !known.includes(name))).toEqual([]);
    expect(readSettings(service.environment).DATABASE_URL).toContain('@postgres:5432/');
  });

  it.each(programs)('starts %s from a file that the build makes', (_, service) => {
    expect(startedFile(service.command as string[])).toMatch(/^dist\/apps\//);
    expect(existsSync(join(root, startedFile(service.command as string[])))).toBe(true);
  });

  it('lets only the migration know the owner of the database', () => {
    expect(programs.filter(([, service]) => 'DATABASE_OWNER_URL' in service.environment).map(([name]) => name)).toEqual(['migrate']);
    for (const [name, service] of programs) {
      if (name !== 'migrate') expect(JSON.stringify(service)).not.toContain(variables.OWNER_PASSWORD);
    }
  });

  it('mounts only volumes it declares and files that exist', () => {
    for (const service of Object.values(compose.services)) {
      for (const volume of service.volumes) {
        const [source = ''] = volume.split(':');
        if (source.startsWith('.')) expect(existsSync(join(root, source))).toBe(true);
        else expect(Object.keys(compose.volumes)).toContain(source);
      }
    }
  });

  it('asks the API whether it is ready at a path that the API serves', () => {
    const [path] = /\/health\/\w+/.exec(compose.services.api?.healthcheck?.test.join(' ') ?? '') ?? [];
    expect(read('docs/routes.md')).toContain(path);
  });

  it('makes the login that its addresses name, as a member of the application role', () => {
    const login = new URL(compose.services.api?.environment.DATABASE_URL ?? '').username;
    const script = read('docker/app-login.sh');
    expect(script).toContain(`create role ${login} login`);
    expect(script).toContain(`grant battle_map_app to ${login}`);
    expect(compose.services.postgres?.environment.APP_PASSWORD).toBe(variables.APP_PASSWORD);
  });
});

describe('the image', () => {
  const dockerfile = read('Dockerfile');

  it('is built from a lock, in two stages, and runs as an ordinary user', () => {
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
    expect(dockerfile).toContain('RUN npm ci');
    const stage = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(/^USER (.+)$/m.exec(stage)?.[1]).toBe('node');
    expect(stage.indexOf('USER')).toBeLessThan(stage.indexOf('CMD'));
  });

  it('starts a file that the build makes', () => {
    const command = JSON.parse(/^CMD (.+)$/m.exec(dockerfile)?.[1] ?? '[]') as string[];
    expect(existsSync(join(root, startedFile(command)))).toBe(true);
  });

  it('copies only files that are there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));
    expect(copied.filter((source) => !existsSync(join(root, source)))).toEqual([]);
  });

  it('uses the Node.js that package.json asks for', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    expect(engines.node).toMatch(/^>=20\./);
    expect(dockerfile.match(/^FROM node:20-/gm)).toHaveLength(2);
  });
});
