import { camel, pascal, requireName, stagesUpTo } from './names.mjs';
import { withImport } from './source.mjs';

const PRODUCT = 'libs/battle-map/product.ts';
const ROOMS = ['http', 'use-cases', 'domain', 'db', 'jobs'];

/** The rooms of a stage, and its place in the product. */
export function newStage(place, stage) {
  requireName(stage, 'a stage');
  const earlier = stagesUpTo(place, stage).slice(0, -1);
  const folder = `libs/battle-map/${stage}`;
  place.add(`${folder}/contract.ts`, contract(stage));
  place.add(`${folder}/messages.ts`, messages(stage));
  place.add(`${folder}/${stage}.module.ts`, module(stage));
  for (const room of ROOMS) place.add(`${folder}/${room}/.gitkeep`, '');
  place.change(PRODUCT, (source) => listed(source, stage, earlier));
  place.change('libs/battle-map/README.md', (text) => text.replace(`| ${stage} |`, `| [${stage}](${stage}/contract.ts) |`));
}

const contract = (stage) => `import type { Brand } from '#libs/kernel/shared/brand';

/** What later stages may use of this one: ids, events, ports (abstract classes) and published views. Nothing else is seen from outside. */
export type ${pascal(stage)}Id = Brand<string, '${stage}'>;
`;

const messages = (stage) => `import type { Messages } from '#libs/platform/i18n/messages';

export const ${camel(stage)}Messages: Messages = {};
`;

const module = (stage) => `import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { ${camel(stage)}Messages } from './messages.js';

@Module({ controllers: [], providers: [] })
export class ${pascal(stage)}Module {}

export const ${camel(stage)}Part: ProductPart = {
  name: '${stage}',
  module: ${pascal(stage)}Module,
  messages: ${camel(stage)}Messages,
};
`;

/** The part stands behind the last part of an earlier stage, or behind the platform. */
function listed(source, stage, earlier) {
  const part = `${camel(stage)}Part`;
  const before = earlier.map((name) => `${camel(name)}Part`).findLast((name) => new RegExp(`\\[[^\\]]*\\b${name}\\b`).test(source));
  const behind = before ?? '...platform';
  const imported = withImport(source, `import { ${part} } from './${stage}/${stage}.module.js';`);
  const list = imported.lastIndexOf('[');
  return imported.slice(0, list) + imported.slice(list).replace(behind, `${behind}, ${part}`);
}
