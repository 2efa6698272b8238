import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import { runs } from '../../../../test/support/runs.js';
import { readPeople } from './read-people.js';

const json = readFileSync(join(import.meta.dirname, '../../sample/data/people.json'), 'utf8');

function refusals(text: string) {
  try {
    readPeople(text);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const all = error instanceof DomainErrors ? error.errors : [error];
    return all.map(({ code, field }) => [code.replace('ledger.people.', ''), field]);
  }
}

const changed = (from: string, to: string) => {
  expect(json).toContain(from);
  return json.replace(from, to);
};

describe('the people of 洸河街道', () => {
  it('are 33 units, 5 group units, 49 posts, 12 task forces, two leaves and a hand-over', () => {
    const { units, groupUnits, posts, forces, leave, handOver } = readPeople(json);
    expect([units, groupUnits, posts, forces].map(({ length }) => length)).toEqual([33, 5, 49, 12]);
    expect(groupUnits[0]).toEqual({ name: '各社区', units: ['冠亚星城社区', '阳光盛景园社区', '洸河新苑社区'] });
    expect(posts[0]).toEqual({
      post: '建设办负责人',
      unit: '建设办',
      email: 'jianshe@guanghe.example',
      phone: '10000000001',
      language: 'zh-CN',
      roles: ['staff'],
    });
    expect(leave).toContainEqual({
      post: '建设办负责人',
      from: '2018-08-06',
      to: '2018-08-10',
      reason: '年休假',
      substitute: '综治办负责人',
    });
    expect(handOver).toEqual([{ post: '征迁办负责人', leavesOn: '2018-10-15', successor: '建设办负责人' }]);
    expect(forces[0]).toMatchObject({ code: 'ZB01', head: '党工委副书记', leaderInCharge: '党工委书记' });
  });
});

describe('a list of people is refused with the path of each field', () => {
  it.each([
    ['"kind": "派驻"', '"kind": "借调"', 'value', 'units[15].kind'],
    ['"name": "财政所"', '"name": "建设办"', 'doubled', 'units[1].name'],
    ['"email": "jianshe@guanghe.example"', '"email": "jianshe"', 'value', 'posts[0].email'],
    ['"phone": "10000000001"', '"phone": "sms:1"', 'value', 'posts[0].phone'],
    ['"language": "zh-CN"', '"language": "fr"', 'value', 'posts[0].language'],
    ['"post": "财政所负责人"', '"post": "建设办负责人"', 'doubled', 'posts[1].post'],
    ['"from": "2018-08-06"', '"from": "2018-08-32"', 'value', 'leave[0].from'],
    ['"to": "2018-08-10"', '"to": "2018-08-05"', 'ends-before', 'leave[0].to'],
    ['"successor": "建设办负责人"', '"successor": "无名"', 'unknown-post', 'handOver[0].successor'],
    ['"head": "党工委副书记"', '"head": "无名"', 'unknown-post', 'forces[0].head'],
    ['"leadUnit": "社会事业办"', '"leadUnit": "无名"', 'unknown-unit', 'forces[0].leadUnit'],
    ['"code": "ZB02"', '"code": "ZB01"', 'doubled', 'forces[1].code'],
    ['"units": [', '"unit": [', 'missing', 'units'],
  ])('%s → %s', (from, to, code, field) => {
    expect(refusals(changed(from, to))).toContainEqual([code, field]);
  });

  it('all of them at once', () => {
    const text = changed('"language": "zh-CN"', '"language": "fr"').replace('"kind": "派驻"', '"kind": "借调"');
    expect(refusals(text)).toEqual([
      ['value', 'units[15].kind'],
      ['value', 'posts[0].language'],
    ]);
  });

  it('that is no JSON, no object or too long', () => {
    expect(refusals('{')).toEqual([['not-json', undefined]]);
    expect(refusals('[]')).toEqual([['value', '']]);
    expect(refusals(' '.repeat(2_000_001))).toEqual([['too-large', undefined]]);
  });

  it('whatever is changed in it, it is read or refused, and nothing else', () => {
    const places = [...json.matchAll(/(?<=[:[,]\s*)(?:-?\d+|"[^"]*"|null|true|false)(?=\s*[,\]}])/g)];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        refusals(json.slice(0, place.index) + JSON.stringify(value) + json.slice(place.index + place[0].length));
      }),
      { numRuns: runs(100) },
    );
  });
});
