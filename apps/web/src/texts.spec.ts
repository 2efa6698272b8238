import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, type Messages } from '#libs/platform/i18n/messages';

const source = join(process.cwd(), 'apps/web/src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /(^|[/.-])messages\.ts$/.test(file));

describe.each(files)('the texts of %s', (file) => {
  it('are there in both languages, parse, and take the same arguments', async () => {
    const catalogues = (await import(pathToFileURL(join(source, file)).href)) as Record<string, Messages>;
    const messages = Object.values(catalogues).flatMap((catalogue) => Object.entries(catalogue));
    expect(messages.length).toBeGreaterThan(0);
    for (const [key, message] of messages) {
      const [chinese, english] = LANGUAGES.map((language) => argumentsOf(message[language], language));
      expect([key, english]).toEqual([key, chinese]);
      expect(message['zh-CN'].trim()).not.toBe('');
    }
  });
});

function argumentsOf(text: string, language: string): string[] {
  const found = new Set<string>();
  collect(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst(), found);
  return [...found].sort();
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Literal text, `#`, tag. */
const NO_ARGUMENT: ReadonlySet<number> = new Set([0, 7, 8]);

/** Text, `#` and tags aside, every element names an argument, and its options hold more elements. */
function collect(elements: Elements, found: Set<string>): void {
  for (const element of elements) {
    if (NO_ARGUMENT.has(Number(element.type)) || !('value' in element)) continue;
    found.add(element.value);
    if ('options' in element) for (const option of Object.values(element.options)) collect(option.value, found);
  }
}
