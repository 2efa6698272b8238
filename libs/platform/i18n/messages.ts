export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language, in ICU MessageFormat. A language left out is a type error. */
export type Message = { readonly [language in Language]: string };

/** The catalogue, or a part of it: key → text. */
export type Messages = Readonly<Record<string, Message>>;
