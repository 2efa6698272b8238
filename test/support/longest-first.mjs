import TestSequencer from '@jest/test-sequencer';

/** What takes longest, first: the plays of whole months, then what starts browsers and processes. */
const LONGEST = [
  'scenarios/first-quarter/quarter',
  'scenarios/half-year/',
  'scenarios/hand-over/',
  'house/launcher',
  'browser/',
  'faults/',
  'scenarios/',
];

/**
 * Where no run has left its times behind, Jest begins with the largest files; a play of half a year is a small one, and would keep
 * one core busy for a minute when everything else is done.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONGEST.findIndex((part) => path.includes(`/test/${part}`));
      return found < 0 ? LONGEST.length : found;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
