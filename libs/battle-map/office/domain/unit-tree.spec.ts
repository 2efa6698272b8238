import fc from 'fast-check';
import { refusalOf } from '../../../../test/support/refusal.js';
import { runs } from '../../../../test/support/runs.js';
import type { UnitId } from '../contract.js';
import { refuseBadPlace, type UnitInTree } from './unit-tree.js';

const unit = (name: string, parent: string | null = null): UnitInTree => ({
  id: name as UnitId,
  name,
  parentId: parent as UnitId | null,
  retiredOn: null,
});
const place = (id: string | null, parent: string | null, units: readonly UnitInTree[]) =>
  refuseBadPlace(id as UnitId | null, parent as UnitId | null, units);
const under = (...given: Parameters<typeof place>) => refusalOf(() => place(...given));
const allowed = (...given: Parameters<typeof place>) => {
  try {
    place(...given);
    return true;
  } catch {
    return false;
  }
};

describe('a unit', () => {
  const units = [unit('城建口'), unit('建设办', '城建口'), unit('规划股', '建设办'), unit('财政所')];

  it('stands under another one, or under none', () => {
    expect([allowed('规划股', '财政所', units), allowed('规划股', null, units), allowed(null, '规划股', units)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('does not stand under itself, however far down', () => {
    expect(under('城建口', '城建口', units)).toMatchObject({ code: 'office.unit.under-itself' });
    expect(under('城建口', '规划股', units)).toMatchObject({
      code: 'office.unit.under-itself',
      params: { unit: '城建口', way: '城建口 → 建设办 → 规划股' },
    });
  });

  it('does not stand under one that is not there, or is no more', () => {
    expect(under('财政所', '无名', units)).toMatchObject({ code: 'office.unit.gone' });
    const retired = units.map((one) => (one.name === '建设办' ? { ...one, retiredOn: '2018-07-02' as never } : one));
    expect(under('财政所', '建设办', retired)).toMatchObject({ code: 'office.unit.retired' });
  });

  it('moved as often as it is allowed, never makes a ring', () => {
    const names = ['甲', '乙', '丙', '丁', '戊'];
    const moves = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 30 });
    fc.assert(
      fc.property(moves, (wanted) => {
        let tree = names.map((name) => unit(name));
        for (const [name, parent] of wanted) {
          if (allowed(name, parent, tree)) tree = tree.map((one) => (one.name === name ? unit(name, parent) : one));
        }
        for (const { id } of tree) {
          let at: UnitInTree | undefined = tree.find((one) => one.id === id);
          for (let steps = 0; at; steps++) {
            expect(steps).toBeLessThan(names.length);
            at = tree.find((one) => one.id === at?.parentId);
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
