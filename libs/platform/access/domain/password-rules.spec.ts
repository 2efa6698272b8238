import { brokenRules, isWornOut } from './password-rules.js';

const rules = { minLength: 10, classes: 3 };
const codes = (password: string, name = 'wang.fang') =>
  brokenRules(password, name, rules, 'next').map((error) => error.code.replace('access.password.', ''));

describe('a new password', () => {
  it.each(['Window-7-cloud', 'ladder 3 RIVER', '天气很好Abc-12', 'correct Horse battery'])('may be %s', (password) => {
    expect(codes(password)).toEqual([]);
  });

  it.each([
    ['Ab1-', ['too-short']],
    ['onlysmallletters', ['too-plain']],
    ['short', ['too-short', 'too-plain']],
    [`Aa1-${'x'.repeat(125)}`, ['too-long']],
    ['Wang.Fang-2026', ['contains-name']],
    ['my-WANG.fang-1', ['contains-name']],
    ['P@ssw0rd2026!', ['common']],
    ['Passw0rd!!', ['common']],
    ['Admin123456!', ['common']],
    ['2026Qwertyuiop#', ['common']],
    ['Woaizhongguo1!', ['common']],
    ['1Q2w3e4r5t', ['common']],
    ['password', ['too-short', 'too-plain', 'common']],
  ])('%s is refused with every reason: %j', (password, expected) => {
    expect(codes(password)).toEqual(expected);
  });

  it('counts characters as people do, not code units', () => {
    const [error] = brokenRules('😀😀Aa1', 'x', rules, 'next');
    expect(error).toMatchObject({ code: 'access.password.too-short', params: { least: 10, given: 5 }, field: 'next' });
  });

  it('may contain a name of one or two letters by chance', () => {
    expect(codes('Window-7-cloud', 'wi')).toEqual([]);
  });
});

describe('an old password', () => {
  const changed = new Date('2026-01-01T00:00:00Z');

  it('is worn out on the day, not before', () => {
    expect(isWornOut(changed, new Date('2026-06-29T23:59:59Z'), 180)).toBe(false);
    expect(isWornOut(changed, new Date('2026-06-30T00:00:00Z'), 180)).toBe(true);
  });

  it('never is when the office sets no limit', () => {
    expect(isWornOut(changed, new Date('2099-01-01T00:00:00Z'), 0)).toBe(false);
  });
});
