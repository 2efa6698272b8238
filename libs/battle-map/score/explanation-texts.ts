import { Injectable } from '@nestjs/common';
import type { Sentence } from '#libs/kernel/scoring/entry';
import type { Language } from '#libs/platform/i18n/messages';
import { Translator } from '#libs/platform/i18n/translator';

/** How the pages write dates. */
const LOCALES: Readonly<Record<Language, string>> = { 'zh-CN': 'zh-CN', en: 'en-GB' };
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Puts the kernel's sentences into the reader's words. */
@Injectable()
export class ExplanationTexts {
  constructor(private readonly translator: Translator) {}

  say(sentences: readonly Sentence[]): string {
    const language = this.translator.language();
    const between = language === 'en' ? ' ' : '';
    return sentences.map(({ key, params }) => this.translator.text(key, withDatesInWords(params, language))).join(between);
  }
}

/** 2018年7月13日, 13 July 2018. */
function withDatesInWords(params: Sentence['params'], language: Language): Sentence['params'] {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const inWords = (value: string | number) =>
    typeof value === 'string' && DATE.test(value) ? format.format(new Date(`${value}T00:00:00Z`)) : value;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, inWords(value)]));
}
