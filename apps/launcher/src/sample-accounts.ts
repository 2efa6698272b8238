import { randomInt } from 'node:crypto';
import type { Settings } from '#libs/platform/config/settings';
import type { createApi } from '../../api/src/create-api.js';
import { say } from './terminal.js';

type Api = Awaited<ReturnType<typeof createApi>>;

const CLASSES = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '-+=?'];
/** Characters; more where the office's password rules ask for more. */
const PASSWORD_LENGTH = 20;

/**
 * Completes the sample office's first run with random passwords and prints them, once: a later start finds the accounts there.
 */
export async function createSampleAccounts(api: Api, settings: Settings): Promise<void> {
  const { needed } = (await api.inject({ method: 'GET', url: '/api/first-run' })).json<{ needed: boolean }>();
  if (!needed) return;
  const length = Math.max(PASSWORD_LENGTH, settings.PASSWORD_MIN_LENGTH);
  const systemAdministrator = { name: 'system', displayName: '系统管理员', password: randomPassword(length) };
  const securityAdministrator = { name: 'security', displayName: '安全管理员', password: randomPassword(length) };
  const answer = await api.inject({ method: 'POST', url: '/api/first-run', payload: { systemAdministrator, securityAdministrator } });
  if (answer.statusCode !== 201) throw new Error(`The sample office's accounts were refused: ${answer.body}`);
  say('launcher.sample-accounts');
  for (const { name, displayName, password } of [systemAdministrator, securityAdministrator]) {
    process.stdout.write(`  ${name}  ${password}  (${displayName})\n`);
  }
}

/** Every class of characters occurs; letters and digits that look alike do not. */
function randomPassword(length: number): string {
  const all = CLASSES.join('');
  const characters = [...CLASSES.map(pick), ...Array.from({ length: length - CLASSES.length }, () => pick(all))];
  for (let last = characters.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [characters[last], characters[other]] = [characters[other]!, characters[last]!];
  }
  return characters.join('');
}

function pick(characters: string): string {
  return characters.charAt(randomInt(characters.length));
}
