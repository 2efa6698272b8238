// npm run new -- stage NAME
// npm run new -- use-case VERB --stage STAGE
// npm run new -- job on-WHAT-HAPPENED --stage STAGE --use VERB
//
// Lays out the rooms as docs/architecture.md shows them, wires what it lays out, and overwrites nothing.
import { parseArgs } from 'node:util';
import { newJob } from './new/job.mjs';
import { newStage } from './new/stage.mjs';
import { newUseCase } from './new/use-case.mjs';
import { Refusal, Workplace } from './new/workplace.mjs';

const USAGE = `Usage:
  npm run new -- stage NAME
  npm run new -- use-case VERB --stage STAGE
  npm run new -- job on-WHAT-HAPPENED --stage STAGE --use VERB`;

const KINDS = { stage: newStage, 'use-case': newUseCase, job: newJob };

try {
  const { values, positionals } = readArguments();
  const [kind, name, ...rest] = positionals;
  if (!Object.hasOwn(KINDS, kind ?? '') || !name || rest.length > 0) throw new Refusal(USAGE);
  const place = new Workplace(process.cwd());
  KINDS[kind](place, name, values);
  for (const line of place.finish()) process.stdout.write(`${line}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { stage: { type: 'string' }, use: { type: 'string' } } });
  } catch (error) {
    throw new Refusal(`${error.message}\n${USAGE}`);
  }
}
