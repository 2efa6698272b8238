import 'reflect-metadata';
import { parseOptions } from '@node-rs/argon2';
import { PasswordHasher } from './password-hasher.js';

describe('a password hash', () => {
  const hasher = new PasswordHasher();

  it('is argon2id with the parameters that OWASP asks for, and a salt of its own', async () => {
    const [one, two] = await Promise.all([hasher.hash('Window-7-cloud'), hasher.hash('Window-7-cloud')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$/);
    expect(parseOptions(one)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32, saltLen: 16 });
    expect(two).not.toBe(one);
  });

  it('fits its password only', async () => {
    const hash = await hasher.hash('Window-7-cloud');
    expect(await hasher.verify(hash, 'Window-7-cloud')).toBe(true);
    expect(await hasher.verify(hash, 'window-7-cloud')).toBe(false);
  });

  it('does not depend on how a keyboard composes a letter', async () => {
    expect(await hasher.verify(await hasher.hash('caf\u00e9-Caf\u00e9-1'), 'cafe\u0301-Cafe\u0301-1')).toBe(true);
  });

  it('of nobody fits nothing, not even its own text', async () => {
    expect(await hasher.verifyForNobody('the password of an account that does not exist')).toBe(false);
  });
});
