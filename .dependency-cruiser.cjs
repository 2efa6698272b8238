// Who may import whom: docs/architecture.md as a lint. Every rule is caught red-handed in test/borders.
const stages = require('./libs/battle-map/stages.json');

const TESTS = '(^test/|\\.(spec|full)\\.tsx?$|^libs/platform/testing/)';
const SPECS = '(^test/|\\.(spec|full)\\.tsx?$)';
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;
/** A stage's contract.ts, and the ideas of a large one in files of their own beside it. */
const CONTRACT = '(contract\\.ts|contract/[^/]+\\.ts)$';
const MODULE_FILES = '\\.module\\.ts$';
const DB_ROOMS = '^libs/(battle-map|platform)/[^/]+/db/';
const ROOMS = '(http|use-cases|domain|db|jobs)';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A stage knows the stages above it in the list, and of those only what their contract says. */
const stageOrder = stages
  .slice(0, -1)
  .map((stage, index) =>
    forbid(
      `stage-knows-only-earlier-stages:${stage}`,
      'A later stage listens to the events of an earlier one or calls its port; never the other way round.',
      { path: `^libs/battle-map/${stage}/` },
      { path: `^libs/battle-map/(${stages.slice(index + 1).join('|')})/` },
    ),
  );

module.exports = {
  forbidden: [
    forbid('no-cycle', 'Two files that need each other are one file, or lack a third.', {}, { circular: true }),
    forbid('no-unknown-import', 'What is imported exists.', {}, { couldNotResolve: true }),
    forbid(
      'libs-know-no-apps',
      'A shell starts the libraries; they do not know it.',
      { path: '^libs/', pathNot: TESTS },
      { path: '^apps/' },
    ),
    forbid(
      'apps-are-islands',
      'Shells share nothing; only the launcher composes api and worker.',
      { path: '^apps/([^/]+)/', pathNot: ['^apps/launcher/', TESTS] },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbid(
      'launcher-composes-api-and-worker',
      'The launcher composes api and worker, and no other shell.',
      { path: '^apps/launcher/', pathNot: TESTS },
      { path: '^apps/', pathNot: '^apps/(launcher|api|worker)/' },
    ),
    forbid(
      'apps-enter-by-the-front-door',
      'A shell runs the product; of a stage it sees the contract and the module.',
      { path: '^apps/', pathNot: ['^apps/web/', TESTS] },
      { path: '^libs/battle-map/', pathNot: `^libs/battle-map/(product\\.ts$|[^/]+/(${CONTRACT}|[^/]+\\.module\\.ts$))` },
    ),
    forbid(
      'kernel-is-pure',
      'The kernel imports nothing outside itself: no library, no package, no node: module.',
      { path: '^libs/kernel/', pathNot: TESTS },
      { pathNot: '^libs/kernel/' },
    ),
    forbid(
      'platform-knows-no-method',
      'The platform carries the method and does not know it: of the kernel it uses shared/ only.',
      { path: '^libs/platform/', pathNot: TESTS },
      { path: '^libs/(battle-map|channels|kernel/(?!shared/))' },
    ),
    forbid(
      'channels-know-no-method',
      'A channel carries a message and does not know what it says.',
      { path: '^libs/channels/', pathNot: TESTS },
      { path: '^libs/(battle-map|kernel/(?!shared/))' },
    ),
    forbid(
      'only-reminder-sends',
      'No message without an intent: only the reminder stage hands anything to a channel.',
      { path: '^(libs/battle-map|apps)/', pathNot: ['^libs/battle-map/reminder/', TESTS] },
      { path: '^libs/channels/' },
    ),
    ...stageOrder,
    forbid(
      'stage-shows-its-contract',
      'Other stages see contract.ts and contract/; only module files see module files.',
      { path: '^libs/battle-map/([^/]+)/', pathNot: TESTS },
      { path: '^libs/battle-map/[^/]+/', pathNot: ['^libs/battle-map/$1/', `^libs/battle-map/[^/]+/(${CONTRACT}|[^/]+\\.module\\.ts$)`] },
    ),
    forbid(
      'module-files-meet-module-files',
      'Wiring is the business of module files and of the product.',
      { path: '^libs/', pathNot: [MODULE_FILES, '^libs/battle-map/product\\.ts$', '^libs/platform/platform\\.ts$', TESTS] },
      { path: MODULE_FILES, pathNot: '^libs/platform/product/product\\.module\\.ts$' },
    ),
    forbid(
      'platform-rooms-stay-closed',
      'Another room sees the files at the top of a room, never its http/, use-cases/, domain/, db/ or jobs/.',
      { path: '^libs/platform/([^/]+)/', pathNot: SPECS },
      { path: `^libs/platform/[^/]+/${ROOMS}/`, pathNot: '^libs/platform/$1/' },
    ),
    forbid(
      'stages-use-the-front-of-platform',
      'A stage or channel sees the files at the top of a platform room.',
      { path: '^(apps/(api|worker|launcher|cli)|libs/(battle-map|channels))/', pathNot: TESTS },
      { path: `^libs/platform/[^/]+/${ROOMS}/` },
    ),
    forbid(
      'domain-is-pure',
      'Rules are plain functions and tables: a domain/ of the method imports the kernel, its own contract and itself.',
      { path: '^(libs/battle-map/[^/]+)/domain/', pathNot: TESTS },
      { pathNot: ['^libs/kernel/', `^$1/(domain/|${CONTRACT})`] },
    ),
    forbid(
      'platform-domain-is-plain',
      'A domain/ of the platform knows declarations and calculates: no framework, no machine, no repository.',
      { path: '^libs/platform/[^/]+/domain/', pathNot: TESTS },
      {
        path: [
          npm('@nestjs/[^/]+', 'typeorm', 'pg', 'bullmq', 'ioredis', 'fastify', '@fastify/[^/]+'),
          `^libs/platform/[^/]+/${ROOMS.replace('domain|', '')}/`,
        ],
      },
    ),
    forbid(
      'platform-domain-touches-nothing',
      'A domain/ of the platform reads no file, opens no socket and starts no process; digests it may calculate.',
      { path: '^libs/platform/[^/]+/domain/', pathNot: TESTS },
      { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    ),
    forbid(
      'typeorm-in-db-only',
      'SQL and its mapper live in db/, module files and platform/database.',
      { path: '^(apps|libs)/', pathNot: [DB_ROOMS, MODULE_FILES, '^libs/platform/database/', TESTS] },
      { path: npm('typeorm', '@nestjs/typeorm') },
    ),
    forbid(
      'postgres-driver-behind-doors',
      'The bare driver is for those who run the server, hold a lock on it or lend it to the queue engine.',
      {
        path: '^(apps|libs)/',
        pathNot: [DB_ROOMS, MODULE_FILES, '^libs/platform/(database|embedded-postgres|queue)/', '^apps/launcher/', TESTS],
      },
      { path: npm('pg') },
    ),
    forbid(
      'database-in-db-only',
      'A use case asks for a transaction; the manager behind it is for repositories.',
      { path: '^(apps|libs)/', pathNot: [DB_ROOMS, MODULE_FILES, '^libs/platform/database/', TESTS] },
      { path: '^libs/platform/database/database\\.ts$' },
    ),
    forbid(
      'queue-engine-in-queue-only',
      'The queue is a doorbell behind one door.',
      { path: '^(apps|libs)/', pathNot: '^libs/platform/queue/' },
      { path: npm('bullmq', '@nestjs/bullmq', 'ioredis') },
    ),
    forbid(
      'fastify-in-the-shell-only',
      'No stage knows the web server. (@fastify/csrf makes and checks tokens and knows none either.)',
      { path: '^(apps|libs)/', pathNot: ['^(apps/api|libs/platform/http|libs/platform/[^/]+/http)/', TESTS] },
      { path: npm('fastify', 'fastify-plugin', '@fastify/(?!csrf/)[^/]+', '@nestjs/platform-fastify') },
    ),
    forbid(
      'web-imports-little',
      'The browser gets the kernel, translate and the texts.',
      { path: '^apps/web/' },
      {
        path: '^libs/',
        pathNot: '^libs/(kernel/|platform/i18n/(translate|messages)\\.ts$|(battle-map|platform|channels)/[^/]+/messages\\.ts$)',
      },
    ),
    forbid(
      'web-carries-no-server-code',
      'Nothing of the server comes along into the browser by a detour.',
      { path: '^apps/web/src/', pathNot: TESTS },
      { path: npm('@nestjs/[^/]+', 'typeorm', 'pg', 'bullmq', 'ioredis', 'fastify'), reachable: true },
    ),
    forbid(
      'no-test-code-in-production',
      'What runs for the office knows no tests, no fakes and no sinks.',
      { path: '^(apps|libs)/', pathNot: TESTS },
      { path: TESTS },
    ),
    forbid(
      'no-development-package-in-production',
      'What runs for the office is installed with it.',
      { path: '^(apps/(api|worker|launcher|cli)|libs)/', pathNot: [TESTS, '^apps/cli/src/print-openapi\\.ts$'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage|\\.cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['app-src', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
