import { formatInstant, formatInstantExactly, formatLocalDate } from './formats.js';
import { languageOfDevice } from './language.js';

describe('a moment, in the office’s time zone', () => {
  it('reads as people there write it', () => {
    expect(formatInstant('2026-11-23T06:05:09Z', 'zh-CN', 'Asia/Shanghai')).toBe('2026年11月23日 14:05');
    expect(formatInstant('2026-11-23T06:05:09Z', 'en', 'Asia/Shanghai')).toBe('23 Nov 2026, 14:05');
  });

  it('begins a day at 00, not at 24', () => {
    expect(formatInstant('2026-11-22T16:00:00Z', 'zh-CN', 'Asia/Shanghai')).toBe('2026年11月23日 00:00');
  });

  it('tells seconds where the order matters', () => {
    expect(formatInstantExactly('2026-11-23T06:05:09Z', 'zh-CN', 'Asia/Shanghai')).toBe('2026年11月23日 14:05:09');
  });
});

it('a business date has its weekday and no time zone', () => {
  expect(formatLocalDate('2026-11-23', 'zh-CN')).toBe('2026年11月23日星期一');
  expect(formatLocalDate('2026-11-23', 'en')).toBe('Monday, 23 Nov 2026');
});

describe('before log-in the language', () => {
  it('is the one chosen on the device, then the browser’s, then Chinese', () => {
    expect(languageOfDevice('en', ['zh-CN'])).toBe('en');
    expect(languageOfDevice('xx', ['fr', 'en-US', 'zh'])).toBe('en');
    expect(languageOfDevice(null, ['zh-Hant-TW'])).toBe('zh-CN');
    expect(languageOfDevice(null, ['fr'])).toBe('zh-CN');
  });
});
