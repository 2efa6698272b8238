import { camel, pascal, requireName, requireStage, stagesUpTo, words } from './names.mjs';
import { withImport, withListed } from './source.mjs';
import { Refusal } from './workplace.mjs';

/** A declaration: which event wakes which use case, under which key. The file's stem names the event. */
export function newJob(place, job, { stage, use }) {
  requireName(job, 'a job');
  if (!job.startsWith('on-')) throw new Refusal(`A job is named after what wakes it: on-${job}, where ${camel(job)} is the event.`);
  requireStage(place, stage);
  const folder = `libs/battle-map/${stage}`;
  if (!use) throw new Refusal('Say which use case it runs: --use VERB.');
  if (!place.has(`${folder}/use-cases/${use}.ts`))
    throw new Refusal(`The stage ${stage} has no use case ${use}: npm run new -- use-case ${use} --stage ${stage}`);
  const event = findEvent(place, stage, camel(job.slice('on-'.length)));
  place.add(`${folder}/jobs/${job}.job.ts`, declaration({ stage, job, use, event }));
  place.add(`${folder}/jobs/${job}.job.spec.ts`, spec({ stage, job, use }));
  place.change(`${folder}/${stage}.module.ts`, (source) =>
    withListed(
      withImport(source, `import { ${camel(job)} } from './jobs/${job}.job.js';`),
      'jobs',
      camel(job),
      `messages: ${camel(stage)}Messages,`,
    ),
  );
}

/** Looks for the event in the contracts that the stage may see: its own, those above it, and those of the platform. */
function findEvent(place, stage, name) {
  const stages = stagesUpTo(place, stage).reverse();
  const contracts = [...stages.flatMap((one) => contractsOf(place, `libs/battle-map/${one}`)), 'libs/platform/access/contract.ts'];
  for (const contract of contracts.filter((path) => place.has(path))) {
    for (const [, events, body] of place.read(contract).matchAll(/export const (\w+Events) = \{([^]*?)\n\};/g)) {
      if (!new RegExp(`^\\s*${name}:`, 'm').test(body)) continue;
      const home = `libs/battle-map/${stage}/`;
      const from = contract.startsWith(home)
        ? `../${contract.slice(home.length)}`.replace(/\.ts$/, '.js')
        : `#${contract.replace(/\.ts$/, '')}`;
      return { name, events, from };
    }
  }
  throw new Refusal(
    `No contract that ${stage} may see declares the event ${name}: add it to the events of the stage where it happens, ` +
      `in contract.ts: export const TaskEvents = {\n  ${name}: eventType('task.…', z.object({ … })),\n};`,
  );
}

/** What a stage shows: its contract.ts, and the ideas of a large one in files beside it. */
function contractsOf(place, folder) {
  const more = place.list(`${folder}/contract`).map((file) => `${folder}/contract/${file}`);
  return [`${folder}/contract.ts`, ...more];
}

const declaration = ({ stage, job, use, event }) => `${[
  `import { job } from '#libs/platform/queue/job';`,
  `import { ${event.events} } from '${event.from}';`,
  `import { ${pascal(use)} } from '../use-cases/${use}.js';`,
].join('\n')}

export const ${camel(job)} = job({
  name: '${stage}.${job}',
  on: ${event.events}.${event.name},
  // Unique for ever: name here only what makes this effect one and the same.
  key: (event) => Object.values(event).join(':'),
  use: ${pascal(use)},
  run: (${camel(use)}) => ${camel(use)}.execute(),
});
`;

const spec = ({ stage, job, use }) => `import 'reflect-metadata';
import { ${camel(job)} } from './${job}.job.js';

describe('${words(job)}', () => {
  it('bears the name of its file, so that a line of the log leads to it', () => {
    expect(${camel(job)}.name).toBe('${stage}.${job}');
  });

  it('asks to ${words(use)}, once', async () => {
    let asked = 0;
    const service = {
      execute: async () => {
        asked += 1;
      },
    };
    await ${camel(job)}.run(service as never, {} as never, { attempt: 1, signal: new AbortController().signal });
    expect(asked).toBe(1);
  });
});
`;
