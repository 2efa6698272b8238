import { Global, Module } from '@nestjs/common';
import type { ProductPart } from '../product/product-part.js';
import { Translator } from './translator.js';

@Global()
@Module({ providers: [Translator], exports: [Translator] })
export class I18nModule {}

export const i18nPart: ProductPart = { name: 'i18n', module: I18nModule };
