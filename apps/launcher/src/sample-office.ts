import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import { type LoadStep, type SampleLogIn, SampleOffice } from '#libs/battle-map/sample/contract';
import { mergeMessages } from '#libs/platform/i18n/catalogue';
import { print, say, word } from './terminal.js';

const STEPS: Readonly<Record<LoadStep, string>> = {
  clock: 'launcher.sample.clock',
  ledger: 'launcher.sample.ledger',
  accounts: 'launcher.sample.accounts',
  plans: 'launcher.sample.plans',
};

/**
 * Loads the sample office on the first start, saying how far it is, and prints the log-ins, once: a later start finds them there.
 * @throws DomainError `sample.office-in-use`.
 */
export async function openSampleOffice(app: INestApplicationContext, folder: string): Promise<void> {
  let step: LoadStep | undefined;
  const { fresh, logIns } = await app.get(SampleOffice, { strict: false }).load((progress) => {
    if (progress.step === step) return;
    step = progress.step;
    say(STEPS[step], { total: progress.total });
  });
  if (!fresh) {
    say('launcher.sample.again', { folder });
    return;
  }
  say('launcher.sample.log-ins');
  for (const line of logInLines(logIns)) print(line);
}

/** Grouped by what the accounts are for. Latin letters come first in a line, so that the columns stand below each other. */
function* logInLines(logIns: readonly SampleLogIn[]): Generator<string> {
  const texts = mergeMessages(product);
  const roleName = (role: string) => word(texts, `role.${role}.name`);
  const nameWidth = Math.max(...logIns.map(({ name }) => name.length));
  const postWidth = Math.max(...logIns.map(({ post }) => post.length));
  let group: string | undefined;
  for (const { name, password, post, roles } of logIns) {
    const [first, ...others] = roles;
    if (first !== group) {
      group = first;
      yield '';
      yield ` ${roleName(first ?? '')}`;
    }
    const more = others.length > 0 ? `+ ${others.map(roleName).join(', ')}` : '';
    // A wide blank is as wide as a Chinese character.
    yield `  ${name.padEnd(nameWidth)}  ${password}  ${post.padEnd(postWidth, '\u3000')}  ${more}`.trimEnd();
  }
  yield '';
}
