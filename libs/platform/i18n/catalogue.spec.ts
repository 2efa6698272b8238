import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { product } from '#libs/battle-map/product';
import { preferredLanguage } from './accept-language.js';
import { mergeMessages } from './catalogue.js';
import { LANGUAGES, type Message } from './messages.js';
import { translate } from './translate.js';

const catalogue = mergeMessages(product);

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|full|gen)\.tsx?$/.test(file) && !/(^|\/)(messages|.*-messages)\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The arguments of a text, also those inside its choices. */
function argumentsOf(elements: Elements): string[] {
  return elements.flatMap((element) => {
    const isPlainText = Number(element.type) === 0;
    if (isPlainText || !('value' in element)) return [];
    const choices = 'options' in element ? Object.values(element.options) : [];
    return [element.value, ...choices.flatMap((choice) => argumentsOf(choice.value))];
  });
}

const namesIn = (text: string) => {
  const elements = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
  return [...new Set(argumentsOf(elements))].sort();
};

describe('the catalogue', () => {
  const entries: [string, Message][] = Object.entries(catalogue);

  it('has every text in every language, with the same arguments', () => {
    const unequal = entries.filter(([, message]) => {
      const [first, ...others] = LANGUAGES.map((language) => namesIn(message[language]).join());
      return others.some((names) => names !== first) || LANGUAGES.some((language) => message[language].trim() === '');
    });
    expect(unequal.map(([key]) => key)).toEqual([]);
  });

  it('says reason and remedy for every refusal in the sources', () => {
    const texts = [...sources('libs'), ...sources('apps/api'), ...sources('apps/worker')];
    const codes = texts.flatMap((text) => [...text.matchAll(/new DomainError\(\s*'([^']+)'/g)].map((match) => match[1]!));
    expect(codes.length).toBeGreaterThan(20);
    const missing = [...new Set(codes)].flatMap((code) =>
      ['reason', 'remedy'].map((what) => `error.${code}.${what}`).filter((key) => !Object.hasOwn(catalogue, key)),
    );
    expect(missing).toEqual([]);
  });

  it('says reason and remedy together', () => {
    const halves = entries.map(([key]) => /^(error\..+)\.(reason|remedy)$/.exec(key)).filter((match) => match !== null);
    const alone = halves.filter(([, code, what]) => !Object.hasOwn(catalogue, `${code}.${what === 'reason' ? 'remedy' : 'reason'}`));
    expect(alone.map(([key]) => key)).toEqual([]);
  });

  it('holds no text that nothing says', () => {
    const everything = ['libs', 'apps'].flatMap(sources).join('\n');
    // A key is often put together, from a code, a role or a tick; its name then stands in the sources, or what precedes it, or both ends.
    const ends = [...everything.matchAll(/`((?:[a-z-]+\.){2,})\$\{[^`]*\}([a-z.-]*)`/g)].map(
      ([, before, after]) => [before!, after!] as const,
    );
    const composed = (key: string) => ends.some(([before, after]) => key.startsWith(before) && key.endsWith(after));
    const unused = entries
      .filter(([key]) => !composed(key))
      .map(([key]) =>
        key.replace(/^(error|audit\.action|role|tick|job|permission)\./, '').replace(/\.(reason|remedy|name|description)$/, ''),
      )
      .filter((name) => {
        const stem = name.replace(/[^.]+$/, '');
        const [first] = name.slice(stem.length).split('-');
        return ![`'${name}'`, `${stem}\${`, `\`${first}-\${`, `'${stem}'`].some((said) => everything.includes(said));
      });
    expect([...new Set(unused)]).toEqual([]);
  });

  it('has one text for a key', () => {
    const twice = { name: 'twice', messages: { 'http.status.404': { 'zh-CN': '甲', en: 'A' } } };
    expect(() => mergeMessages([...product, twice])).toThrow('Two parts bring a text for "http.status.404"; the second is twice.');
  });
});

describe('a text', () => {
  const messages = { hello: { 'zh-CN': '{name}，你有 {n} 项任务', en: '{name}, you have {n, plural, one {# task} other {# tasks}}' } };

  it('is filled in', () => {
    expect(translate(messages, 'zh-CN', 'hello', { name: '张三', n: 2 })).toBe('张三，你有 2 项任务');
    expect(translate(messages, 'en', 'hello', { name: 'Zhang', n: 1 })).toBe('Zhang, you have 1 task');
  });

  it('shows its gap instead of failing', () => {
    expect(translate(messages, 'en', 'goodbye')).toBe('goodbye');
    expect(translate(messages, 'en', 'constructor')).toBe('constructor');
    expect(translate(messages, 'zh-CN', 'hello')).toBe('{name}，你有 {n} 项任务');
  });

  it('treats angle brackets as text', () => {
    expect(translate({ a: { 'zh-CN': '<b>{x}</b>', en: '' } }, 'zh-CN', 'a', { x: '<i>' })).toBe('<b><i></b>');
  });
});

describe('the reader’s language', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr, de;q=0.9, en;q=0.1', 'en'],
    ['en;q=0.2, zh-TW;q=0.9', 'zh-CN'],
    ['en;q=0, zh', 'zh-CN'],
    ['fr', undefined],
    ['', undefined],
    [';;;q=,=', undefined],
    ['x'.repeat(10_000), undefined],
  ])('%s is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
