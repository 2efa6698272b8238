import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES } from '#libs/platform/i18n/messages';
import { cliMessages } from './messages.js';
import { referenceMessages } from './reference/messages.js';
import { scheduleMessages } from './schedule/messages.js';

const all = { ...cliMessages, ...scheduleMessages, ...referenceMessages };
const argumentsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();

describe('the texts of the command line', () => {
  it.each(Object.entries(all))('%s can be filled in, with the same arguments in every language', (_, message) => {
    for (const language of LANGUAGES) new IntlMessageFormat(message[language], language, undefined, { ignoreTag: true });
    expect(argumentsOf(message.en)).toEqual(argumentsOf(message['zh-CN']));
  });

  it('say reason and remedy together', () => {
    const codes = Object.keys(all).flatMap((key) => /^(error\..+)\.(?:reason|remedy)$/.exec(key)?.[1] ?? []);
    for (const code of codes) expect(Object.keys(all)).toEqual(expect.arrayContaining([`${code}.reason`, `${code}.remedy`]));
  });
});
