/**
 * The component library's styles as constructed style sheets, which the strictest Content-Security-Policy
 * allows. Takes the place of two modules of the library (see strict-styles.ts) and has their signatures.
 * The sheets lie in a cascade layer, so that the product's own rules win whatever the order.
 */
interface Options {
  readonly prepend?: boolean | 'queue';
  readonly priority?: number;
}

interface Entry {
  readonly sheet: CSSStyleSheet;
  /** The library sets attributes on what it believes to be its style element. Never in the document, always empty. */
  readonly handle: HTMLStyleElement;
  readonly rank: number;
  text: string;
}

const entries = new Map<string, Entry>();
const LAST = Number.MAX_SAFE_INTEGER;

export function updateCSS(css: string, key: string, options: Options = {}): HTMLStyleElement {
  let entry = entries.get(key);
  if (!entry) {
    entry = { sheet: new CSSStyleSheet(), handle: document.createElement('style'), rank: rankOf(options), text: '' };
    entries.set(key, entry);
    adopt();
  }
  if (entry.text !== css) {
    entry.text = css;
    entry.sheet.replaceSync(`@layer library{${css}}`);
  }
  return entry.handle;
}

let anonymous = 0;

export function injectCSS(css: string, options: Options = {}): HTMLStyleElement {
  anonymous += 1;
  return updateCSS(css, `anonymous-${anonymous}`, options);
}

export function removeCSS(key: string): void {
  if (entries.delete(key)) adopt();
}

export function clearContainerCache(): void {
  entries.clear();
  adopt();
}

/** No shadow trees here. */
export function getShadowRoot(): undefined {
  return undefined;
}

/** The icons' advice to developers; a built page has no use for it. */
export function warningOnce(): void {}

function rankOf({ prepend, priority = 0 }: Options): number {
  return prepend === 'queue' ? priority : prepend ? -LAST : LAST;
}

function adopt(): void {
  document.adoptedStyleSheets = [...entries.values()].sort((a, b) => a.rank - b.rank).map((entry) => entry.sheet);
}
