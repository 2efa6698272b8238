import fc from 'fast-check';
import { redact, redactText } from './redact.js';

describe('a log line', () => {
  it.each([
    ['请联系 13812345678', '请联系 138****5678'],
    ['+86 13812345678', '+86 138****5678'],
    ['138-1234-5678', '138****5678'],
    ['身份证 510107199001011234', '身份证 510107********1234'],
    ['postgres://owner:s3cret@db:5432/x', 'postgres://[redacted]@db:5432/x'],
    ['redis://:s3cret@redis:6379', 'redis://[redacted]@redis:6379'],
    ['GET /api/accounts?search=张三 failed', 'GET /api/accounts?[redacted] failed'],
    ['https://a.example/b?token=x', 'https://a.example/b?[redacted]'],
    ['outbox 123456789012345 waits', 'outbox 123456789012345 waits'],
    ['什么？没有', '什么？没有'],
  ])('writes %s as %s', (given, written) => {
    expect(redactText(given)).toBe(written);
  });

  it('hides fields that promise a secret, however deep', () => {
    expect(redact({ name: 'a', session: { csrfToken: 'x', list: [{ newPassword: 'y', Authorization: 'z' }] } })).toEqual({
      name: 'a',
      session: { csrfToken: '[redacted]', list: [{ newPassword: '[redacted]', Authorization: '[redacted]' }] },
    });
  });

  it('never holds a whole mobile number, whatever stands around it', () => {
    const number = fc.tuple(fc.constantFrom('3', '5', '8', '9'), fc.stringMatching(/^\d{9}$/)).map(([second, rest]) => `1${second}${rest}`);
    const around = fc.string().filter((text) => !/\d/.test(text));
    fc.assert(
      fc.property(around, number, around, (before, mobile, after) => {
        expect(redactText(`${before}${mobile}${after}`)).not.toContain(mobile);
      }),
    );
  });
});
