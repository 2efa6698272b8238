import { Logger } from '@nestjs/common';
import type { Settings } from '../config/settings.js';
import { runInContext } from './context.js';
import { WorkLogger } from './work-logger.js';

describe('the log', () => {
  const noon = { now: () => new Date('2026-11-23T04:00:00Z') };
  const lines: string[] = [];
  const logger = (LOG_FORMAT: Settings['LOG_FORMAT'], LOG_LEVEL: Settings['LOG_LEVEL'] = 'log') =>
    new WorkLogger({ LOG_FORMAT, LOG_LEVEL }, noon, (line) => lines.push(line));
  beforeEach(() => {
    lines.length = 0;
  });

  it('writes one JSON object a line, with correlation id and actor', () => {
    const work = { correlationId: 'c-12345678', actor: { kind: 'account', id: 'a1', name: '张三' } } as const;
    runInContext(work, () => logger('json').log({ message: 'delivered', key: 'k', attempt: 2 }, 'outbox'));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toEqual({
      time: '2026-11-23T04:00:00.000Z',
      level: 'info',
      room: 'outbox',
      message: 'delivered',
      key: 'k',
      attempt: 2,
      correlationId: 'c-12345678',
      actor: 'account:a1',
    });
  });

  it('writes text for people', () => {
    logger('text').warn({ message: '请联系 13812345678', password: 'p' }, 'http');
    expect(lines).toEqual(['2026-11-23T04:00:00.000Z WARN  [http] 请联系 138****5678 password=[redacted]\n']);
  });

  it('keeps a forged line break inside its line of JSON', () => {
    logger('json').log('one\n{"level":"fatal"}', 'http');
    expect(lines[0]!.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is silent below its level', () => {
    logger('json', 'warn').log('nothing', 'http');
    expect(lines).toEqual([]);
  });

  it('leaves out what the framework wires, unless a developer asks, but not its warnings', () => {
    logger('text').log('Mapped {/api/me, GET} route', 'RouterExplorer');
    expect(lines).toEqual([]);
    logger('text').warn('A route is declared twice', 'RouterExplorer');
    logger('text', 'debug').log('Mapped {/api/me, GET} route', 'RouterExplorer');
    expect(lines).toHaveLength(2);
  });

  it('takes an error of Nest with its stack', () => {
    Logger.overrideLogger(logger('json'));
    new Logger('http').error(new Error('postgres://u:p@db is away'));
    Logger.overrideLogger(false);
    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'error', room: 'http', message: 'Error: postgres://[redacted]@db is away' });
    expect(lines[0]).toContain('work-logger.spec');
    expect(lines[0]).not.toContain('u:p@');
  });
});
