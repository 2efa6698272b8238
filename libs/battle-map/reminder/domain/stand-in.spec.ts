import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Recipient } from './recipient.js';
import { type Absence, standInFor } from './stand-in.js';

const post = (name: string) => name as Recipient;
const away = (...leaves: [string, string | null, string][]) =>
  new Map<Recipient, Absence>(
    leaves.map(([who, substitute, until]) => [
      post(who),
      { substitutePostId: substitute === null ? null : post(substitute), until: until as LocalDate },
    ]),
  );

describe('who is told', () => {
  it('is the post itself while it is there', () => {
    expect(standInFor(post('a'), away(['b', 'a', '2018-09-12']))).toEqual({ to: 'a', insteadOf: null });
  });

  it('is the substitute of whoever is on leave, and the substitute’s when both are', () => {
    expect(standInFor(post('a'), away(['a', 'b', '2018-09-12']))).toEqual({ to: 'b', insteadOf: 'a' });
    expect(standInFor(post('a'), away(['a', 'b', '2018-09-12'], ['b', 'c', '2018-09-11']))).toEqual({ to: 'c', insteadOf: 'a' });
  });

  it('is nobody until the leave is over where nobody stands in, or two stand in for each other', () => {
    expect(standInFor(post('a'), away(['a', null, '2018-09-12']))).toEqual({ to: 'a', silentUntil: '2018-09-12' });
    expect(standInFor(post('a'), away(['a', 'b', '2018-09-12'], ['b', 'a', '2018-09-14']))).toEqual({ to: 'a', silentUntil: '2018-09-12' });
  });
});
