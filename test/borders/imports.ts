import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One import: who, of what. A `#libs/` specifier or a relative one, as in real files. */
export interface Import {
  readonly from: string;
  readonly of: string;
}

interface Planted extends Import {
  readonly rule: string;
}

const stages = JSON.parse(readFileSync(join(import.meta.dirname, '../../libs/battle-map/stages.json'), 'utf8')) as string[];

/** Every earlier stage reaches for the contract of the stage that follows it. */
const disorder: Planted[] = stages.slice(0, -1).map((stage, index) => ({
  rule: `stage-knows-only-earlier-stages:${stage}`,
  from: `libs/battle-map/${stage}/use-cases/look-ahead.ts`,
  of: `#libs/battle-map/${stages[index + 1]}/contract`,
}));

/** Imports that must be caught, each by its rule and by no other. */
export const PLANTED: readonly Planted[] = [
  ...disorder,
  { rule: 'no-cycle', from: 'libs/platform/files/egg.ts', of: './hen.js' },
  { rule: 'no-unknown-import', from: 'libs/platform/files/lost.ts', of: './nowhere.js' },
  { rule: 'libs-know-no-apps', from: 'libs/platform/http/knows-api.ts', of: '../../../apps/api/src/shell.js' },
  { rule: 'apps-are-islands', from: 'apps/api/src/knows-worker.ts', of: '../../worker/src/shell.js' },
  { rule: 'apps-are-islands', from: 'apps/web/src/knows-api.tsx', of: '../../api/src/shell.js' },
  { rule: 'launcher-composes-api-and-worker', from: 'apps/launcher/src/knows-cli.ts', of: '../../cli/src/shell.js' },
  { rule: 'apps-enter-by-the-front-door', from: 'apps/api/src/opens-drawers.ts', of: '#libs/battle-map/office/use-cases/look' },
  { rule: 'kernel-is-pure', from: 'libs/kernel/calendar/with-nest.ts', of: '@nestjs/common' },
  { rule: 'kernel-is-pure', from: 'libs/kernel/calendar/with-files.ts', of: 'node:fs' },
  { rule: 'kernel-is-pure', from: 'libs/kernel/calendar/with-package.ts', of: 'zod' },
  { rule: 'kernel-is-pure', from: 'libs/kernel/calendar/with-platform.ts', of: '#libs/platform/files/front' },
  { rule: 'kernel-is-pure', from: 'libs/kernel/calendar/with-typeorm.ts', of: '#libs/channels/email/email' },
  { rule: 'platform-knows-no-method', from: 'libs/platform/files/knows-stage.ts', of: '#libs/battle-map/office/contract' },
  { rule: 'platform-knows-no-method', from: 'libs/platform/files/knows-scheduling.ts', of: '#libs/kernel/scheduling/pass' },
  { rule: 'platform-knows-no-method', from: 'libs/platform/files/knows-channel.ts', of: '#libs/channels/email/email' },
  { rule: 'channels-know-no-method', from: 'libs/channels/email/knows-stage.ts', of: '#libs/battle-map/office/contract' },
  { rule: 'only-reminder-sends', from: 'libs/battle-map/task/use-cases/shout.ts', of: '#libs/channels/email/email' },
  { rule: 'only-reminder-sends', from: 'apps/api/src/shout.ts', of: '#libs/channels/email/email' },
  {
    rule: 'stage-shows-its-contract',
    from: 'libs/battle-map/task/use-cases/open-drawers.ts',
    of: '#libs/battle-map/office/use-cases/look',
  },
  { rule: 'stage-shows-its-contract', from: 'libs/battle-map/task/db/join-entities.ts', of: '#libs/battle-map/office/db/office.entity' },
  {
    rule: 'stage-shows-its-contract',
    from: 'libs/battle-map/task/use-cases/reach-in.ts',
    of: '#libs/battle-map/office/contract/deep/look',
  },
  { rule: 'module-files-meet-module-files', from: 'libs/battle-map/task/use-cases/wire.ts', of: '#libs/battle-map/office/office.module' },
  { rule: 'platform-rooms-stay-closed', from: 'libs/platform/files/open-drawers.ts', of: '../audit/use-cases/seal.js' },
  { rule: 'platform-rooms-stay-closed', from: 'libs/platform/files/db/join-entities.ts', of: '../../audit/db/audit.entity.js' },
  { rule: 'stages-use-the-front-of-platform', from: 'libs/battle-map/task/use-cases/reach.ts', of: '#libs/platform/audit/use-cases/seal' },
  { rule: 'domain-is-pure', from: 'libs/battle-map/task/domain/with-nest.ts', of: '@nestjs/common' },
  { rule: 'domain-is-pure', from: 'libs/battle-map/task/domain/with-repository.ts', of: '../db/task.repository.js' },
  { rule: 'platform-domain-is-plain', from: 'libs/platform/files/domain/with-nest.ts', of: '@nestjs/common' },
  { rule: 'platform-domain-is-plain', from: 'libs/platform/files/domain/with-repository.ts', of: '../db/manage.js' },
  { rule: 'platform-domain-touches-nothing', from: 'libs/platform/files/domain/with-files.ts', of: 'node:fs' },
  { rule: 'typeorm-in-db-only', from: 'libs/battle-map/task/use-cases/query.ts', of: 'typeorm' },
  { rule: 'postgres-driver-behind-doors', from: 'libs/battle-map/task/use-cases/bare.ts', of: 'pg' },
  { rule: 'database-in-db-only', from: 'libs/battle-map/task/use-cases/manage.ts', of: '#libs/platform/database/database' },
  { rule: 'queue-engine-in-queue-only', from: 'libs/platform/outbox/relay.ts', of: 'bullmq' },
  { rule: 'queue-engine-in-queue-only', from: 'libs/battle-map/reminder/use-cases/cache.ts', of: 'ioredis' },
  { rule: 'fastify-in-the-shell-only', from: 'libs/battle-map/task/http/raw.controller.ts', of: 'fastify' },
  { rule: 'fastify-in-the-shell-only', from: 'libs/battle-map/task/http/adapter.ts', of: '@nestjs/platform-fastify' },
  { rule: 'fastify-in-the-shell-only', from: 'libs/platform/access/cookies.ts', of: '@fastify/multipart' },
  { rule: 'web-imports-little', from: 'apps/web/src/too-much.tsx', of: '#libs/platform/files/front' },
  { rule: 'web-imports-little', from: 'apps/web/src/stage.tsx', of: '#libs/battle-map/office/contract' },
  { rule: 'web-carries-no-server-code', from: 'apps/web/src/detour.tsx', of: '#libs/platform/translated/messages' },
  { rule: 'no-test-code-in-production', from: 'libs/platform/files/faked.ts', of: '../testing/fake-clock.js' },
  { rule: 'no-test-code-in-production', from: 'apps/api/src/faked.ts', of: '../../../test/support/helper.js' },
  { rule: 'no-test-code-in-production', from: 'libs/platform/files/spec-user.ts', of: './some.spec.js' },
  { rule: 'no-development-package-in-production', from: 'libs/platform/files/sink.ts', of: 'smtp-server' },
];

/** Imports that the map allows, close beside the planted ones. */
export const ALLOWED: readonly Import[] = [
  { from: 'libs/battle-map/map/use-cases/look-back.ts', of: '#libs/battle-map/office/contract' },
  { from: 'libs/battle-map/map/use-cases/look-closer.ts', of: '#libs/battle-map/office/contract/idea' },
  { from: 'apps/cli/src/look-closer.ts', of: '#libs/battle-map/office/contract/idea' },
  { from: 'libs/battle-map/office/domain/idea.ts', of: '../contract/idea.js' },
  { from: 'libs/battle-map/map/map.module.ts', of: '#libs/battle-map/office/office.module' },
  { from: 'libs/battle-map/product.ts', of: './map/map.module.js' },
  { from: 'libs/battle-map/task/use-cases/use-kernel.ts', of: '#libs/kernel/scheduling/pass' },
  { from: 'libs/battle-map/task/use-cases/use-front.ts', of: '#libs/platform/files/front' },
  { from: 'libs/battle-map/task/domain/rule.ts', of: '#libs/kernel/scheduling/pass' },
  { from: 'libs/battle-map/task/domain/other-rule.ts', of: '../contract.js' },
  { from: 'libs/battle-map/task/domain/rule.spec.ts', of: 'fast-check' },
  { from: 'libs/battle-map/task/db/query.ts', of: 'typeorm' },
  { from: 'libs/battle-map/task/use-cases/query.spec.ts', of: 'typeorm' },
  { from: 'libs/battle-map/task/db/manage.ts', of: '#libs/platform/database/database' },
  { from: 'libs/battle-map/reminder/use-cases/send.ts', of: '#libs/channels/email/email' },
  { from: 'libs/kernel/calendar/count.ts', of: '../scheduling/pass.js' },
  { from: 'libs/kernel/calendar/count.spec.ts', of: 'fast-check' },
  { from: 'libs/channels/email/carry.ts', of: '#libs/platform/files/front' },
  { from: 'libs/platform/files/neighbour.ts', of: '../audit/front.js' },
  { from: 'libs/platform/files/refuse.ts', of: '#libs/kernel/shared/refuse' },
  { from: 'libs/platform/files/db/manage.ts', of: '../../database/database.js' },
  { from: 'libs/platform/files/domain/slots.ts', of: 'croner' },
  { from: 'libs/platform/files/domain/digest.ts', of: 'node:crypto' },
  { from: 'libs/platform/files/files.module.ts', of: 'typeorm' },
  { from: 'libs/platform/queue/engine.ts', of: 'bullmq' },
  { from: 'libs/platform/http/adapter.ts', of: 'fastify' },
  { from: 'libs/platform/files/http/files.controller.ts', of: 'fastify' },
  { from: 'libs/platform/access/tokens.ts', of: '@fastify/csrf' },
  { from: 'libs/platform/http/preview.ts', of: '../product/product.module.js' },
  { from: 'libs/platform/testing/sink.ts', of: 'smtp-server' },
  { from: 'libs/platform/audit/use-cases/seal.spec.ts', of: '../../testing/fake-clock.js' },
  { from: 'apps/api/src/serve.ts', of: '@nestjs/platform-fastify' },
  { from: 'apps/api/src/run.ts', of: '#libs/battle-map/product' },
  { from: 'apps/launcher/src/compose.ts', of: '../../api/src/shell.js' },
  { from: 'apps/launcher/src/compose-worker.ts', of: '../../worker/src/shell.js' },
  { from: 'apps/web/src/texts.tsx', of: '#libs/platform/i18n/translate' },
  { from: 'apps/web/src/room-texts.tsx', of: '#libs/platform/files/messages' },
  { from: 'apps/web/src/computes.tsx', of: '#libs/kernel/scheduling/pass' },
];

/** What the imports above name; nothing in these files breaks a rule. */
export const NAMED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(stages.map((stage) => [`libs/battle-map/${stage}/contract.ts`, ''])),
  ...Object.fromEntries(
    [
      ...['apps/api/src/shell.ts', 'apps/worker/src/shell.ts', 'apps/cli/src/shell.ts'],
      ...[
        'libs/battle-map/office/use-cases/look.ts',
        'libs/battle-map/office/office.module.ts',
        'libs/battle-map/office/contract/idea.ts',
        'libs/battle-map/office/contract/deep/look.ts',
        'libs/battle-map/office/db/office.entity.ts',
      ],
      ...['libs/battle-map/task/db/task.repository.ts', 'libs/kernel/scheduling/pass.ts', 'libs/kernel/shared/refuse.ts'],
      ...[
        'libs/channels/email/email.ts',
        'libs/platform/files/front.ts',
        'libs/platform/files/messages.ts',
        'libs/platform/files/some.spec.ts',
      ],
      ...['libs/platform/audit/front.ts', 'libs/platform/audit/use-cases/seal.ts', 'libs/platform/audit/db/audit.entity.ts'],
      ...['libs/platform/database/database.ts', 'libs/platform/i18n/translate.ts', 'libs/platform/testing/fake-clock.ts'],
      'libs/platform/product/product.module.ts',
      'test/support/helper.ts',
    ].map((path) => [path, '']),
  ),
  'libs/platform/files/hen.ts': `import './egg.js';\n`,
  'libs/platform/translated/messages.ts': `import '@nestjs/common';\n`,
};
