import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

describe('a worker that cannot run', () => {
  const start = (environment: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, [join(process.cwd(), 'dist/apps/worker/src/main.js')], {
      env: { PATH: process.env['PATH'], LANGUAGE_DEFAULT: 'en', ...environment },
      encoding: 'utf8',
      timeout: 30_000,
    });

  it('says which setting is missing', () => {
    const { status, stderr } = start({});
    expect(status).toBe(78);
    expect(stderr).toContain('DATABASE_URL');
    expect(stderr).not.toContain('    at ');
  });

  it('says which setting is wrong, and what would be right', () => {
    const { status, stderr } = start({ WORKER_CONCURRENCY: 'many' });
    expect(status).toBe(78);
    expect(stderr).toContain('WORKER_CONCURRENCY');
    expect(stderr).toContain('WORKER_CONCURRENCY=5');
  });

  it('says that the database cannot be reached', () => {
    const { status, stderr } = start({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/nowhere' });
    expect(status).toBe(1);
    expect(stderr).toContain('ECONNREFUSED');
    expect(stderr).not.toContain('secret');
    expect(stderr).not.toContain('    at ');
  });
});
