import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { PRODUCT, type Product } from '../product/product-part.js';
import { currentContext } from '../telemetry/context.js';
import { mergeMessages } from './catalogue.js';
import type { Language, Messages } from './messages.js';
import { type MessageParams, translate } from './translate.js';

/** The texts of all parts of the product, in the language of whoever reads. */
@Injectable()
export class Translator {
  readonly catalogue: Messages;

  constructor(
    @Inject(PRODUCT) product: Product,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.catalogue = mergeMessages(product);
  }

  /** @param language the reader's; left out, it is the language of the work at hand, then the office's. */
  text(key: string, params: MessageParams = {}, language: Language = this.language()): string {
    return translate(this.catalogue, language, key, params);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.catalogue, key);
  }

  language(): Language {
    return currentContext()?.language ?? this.settings.LANGUAGE_DEFAULT;
  }
}
