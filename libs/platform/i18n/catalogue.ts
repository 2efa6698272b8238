import type { Product } from '../product/product-part.js';
import type { Message, Messages } from './messages.js';

/** One catalogue of all parts. @throws Error when two parts bring a text for the same key. */
export function mergeMessages(product: Product): Messages {
  const catalogue: Record<string, Message> = {};
  for (const part of product) {
    for (const [key, message] of Object.entries(part.messages ?? {})) {
      if (Object.hasOwn(catalogue, key)) throw new Error(`Two parts bring a text for "${key}"; the second is ${part.name}.`);
      catalogue[key] = message;
    }
  }
  return catalogue;
}
