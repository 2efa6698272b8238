import { product } from '#libs/battle-map/product';
import type { Product } from '#libs/platform/product/product-part';
import { launcherMessages } from './messages.js';
import { complainInWordsOf } from './terminal.js';

const spoken: Product = [...product, { name: 'launcher', messages: launcherMessages }];

/** Of everything that may keep the program from running; knows its words from the whole product. @returns the exit code, never 0. */
export const complain = (error: unknown): number => complainInWordsOf(spoken, error);
