import fc from 'fast-check';
import { addPoints, formatPoints, negatePoints, parsePoints, points, shareOf } from './points.js';
import { refusalOf } from '../../../test/support/refusal.js';
import { runs } from '../../../test/support/runs.js';

const anyPoints = fc.integer({ min: -99_999_999, max: 99_999_999 }).map(points);

describe('points', () => {
  it.each([
    [-100, '−1.00'],
    [50, '0.50'],
    [-5, '−0.05'],
    [0, '0.00'],
    [-0, '0.00'],
    [10_000, '100.00'],
    [-123_456, '−1234.56'],
  ])('%d hundredths are written %s', (hundredths, text) => {
    expect(formatPoints(points(hundredths))).toBe(text);
  });

  it.each([
    ['-1', -100],
    ['−2.00', -200],
    ['－0.5', -50],
    ['–5', -500],
    ['+0.5', 50],
    ['＋3', 300],
    [' 0.05 ', 5],
    ['-0', 0],
  ])('are read from a rule table: %s', (text, hundredths) => {
    expect(parsePoints(text)).toBe(hundredths);
  });

  it.each(['', '1.005', '1,5', '--1', '1e3', '.5', '1.', '一', '-', 'NaN', '1234567'])('"%s" are refused', (text) => {
    expect(refusalOf(() => parsePoints(text))).toEqual({ code: 'score.points-invalid', params: { points: text } });
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('of %d hundredths there are none', (value) => {
    expect(refusalOf(() => points(value)).code).toBe('score.points-invalid');
  });

  it('are added exactly, where fractions would drift', () => {
    expect(addPoints(...Array.from({ length: 10 }, () => parsePoints('-0.10')))).toBe(-100);
    expect(addPoints()).toBe(0);
  });

  it.each([
    [-100, 50, -50],
    [-500, 30, -150],
    [-125, 50, -62],
    [125, 50, 62],
    [-1, 50, 0],
    [-333, 100, -333],
    [-333, 0, 0],
  ])('%d hundredths at a share of %d %% are %d', (total, percent, share) => {
    expect(shareOf(points(total), percent)).toBe(share);
  });

  it('survive writing and reading, and come to nothing with their opposite', () => {
    fc.assert(
      fc.property(anyPoints, (value) => {
        expect(parsePoints(formatPoints(value))).toBe(value);
        expect(addPoints(value, negatePoints(value))).toBe(0);
      }),
      { numRuns: runs(100) },
    );
  });

  it('of a share are never more than their part', () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 0, max: 100 }), (value, percent) => {
        const share = shareOf(value, percent);
        expect(Math.abs(share) * 100).toBeLessThanOrEqual(Math.abs(value) * percent);
        expect(Math.abs(value) * percent - Math.abs(share) * 100).toBeLessThan(100);
      }),
      { numRuns: runs(100) },
    );
  });
});
