import 'reflect-metadata';
import { PROJECT_KIND_NAMES } from '#libs/battle-map/action-plan/contract';
import { product } from '#libs/battle-map/product';
import { factsMessages } from '../../apps/web/src/desk/project/facts-messages.js';
import { LIVE_TOPICS } from '../../apps/web/src/shared/api/live-topics.js';
import { catalogue } from '../../apps/web/src/shared/i18n/catalogue.js';

const named = (key: string) => Object.hasOwn(catalogue, key);

describe('what the pages show has a name in both languages', () => {
  it.each([...new Set(product.flatMap((part) => Object.keys(part.roles ?? {})))])('role %s, and what it is for', (role) => {
    expect([named(`role.${role}.name`), named(`role.${role}.description`)]).toEqual([true, true]);
  });

  it.each(product.flatMap((part) => part.jobs ?? []).map(({ name }) => name))('job %s', (name) => {
    expect(named(`job.${name}`)).toBe(true);
  });

  it.each(product.flatMap((part) => part.ticks ?? []).map(({ name }) => name))('tick %s', (name) => {
    expect(named(`tick.${name}`)).toBe(true);
  });

  it.each(Object.entries(PROJECT_KIND_NAMES))('a project of the kind %s, as a ledger calls it', (kind, names) => {
    expect(Object.entries(factsMessages).find(([key]) => key === `kind.${kind}`)?.[1]).toEqual(names);
  });

  it('every live topic of the server refreshes something', () => {
    const topics = product.flatMap((part) => Object.keys(part.liveTopics ?? {}));
    expect(Object.keys(LIVE_TOPICS).sort()).toEqual(topics.sort());
  });
});
