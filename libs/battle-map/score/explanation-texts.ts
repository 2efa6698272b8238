import { Injectable } from '@nestjs/common';
import type { Sentence } from '#libs/kernel/scoring/entry';
import { Translator } from '#libs/platform/i18n/translator';

/** Puts the kernel's sentences into the reader's words. */
@Injectable()
export class ExplanationTexts {
  constructor(private readonly translator: Translator) {}

  say(sentences: readonly Sentence[]): string {
    const between = this.translator.language() === 'en' ? ' ' : '';
    return sentences.map(({ key, params }) => this.translator.text(key, params)).join(between);
  }
}
