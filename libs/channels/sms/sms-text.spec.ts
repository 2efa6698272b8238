import fc from 'fast-check';
import { smsText } from './sms-text.js';
import { runs } from '../../../test/support/runs.js';

const RULES = { signature: '督导办', segments: 1 };
const written = (text: string, rules = RULES) => {
  const result = smsText(text, rules);
  return result.ok ? result.value : result.reason;
};

describe('the text of an SMS', () => {
  it('begins with the signature', () => {
    expect(written('请今日办理')).toBe('【督导办】请今日办理');
  });

  it('has one segment of 70 characters, signature and brackets counted', () => {
    expect(written('核'.repeat(65))).toBe(`【督导办】${'核'.repeat(65)}`);
    expect(written('核'.repeat(66))).toEqual({ because: 'too-long', characters: 71, allowed: 70 });
  });

  it('counts a character outside the basic plane as two, as UCS-2 does', () => {
    expect(written('𠮷'.repeat(33))).toMatchObject({ because: 'too-long', characters: 71 });
  });

  it('has 67 characters in each part when it may have several', () => {
    expect(written('核'.repeat(129), { ...RULES, segments: 2 })).toHaveLength(134);
    expect(written('核'.repeat(130), { ...RULES, segments: 2 })).toMatchObject({ allowed: 134 });
  });

  it('is one line', () => {
    expect(written('  任务逾期\r\n请\t尽快　办理 ')).toBe('【督导办】任务逾期 请 尽快 办理');
    expect(written('a\u0000b\ud800c')).toBe('【督导办】a b c');
    expect(written(' \n ')).toEqual({ because: 'empty' });
  });

  it('has one signature only', () => {
    expect(written('【督办】请办理')).toBe('【督导办】〔督办〕请办理');
  });
});

describe('a text that is too long', () => {
  const notice = (name: string) => `您负责的《${name}》应于9月29日完成，已逾期，请尽快办理并填报进展，并报送专班。`;

  it('loses the end of its name, and no fact', () => {
    const text = written(notice('革镇堡街道中小学校新建项目地块权属核查与征收补偿协议签订工作（二期）')) as string;
    expect(text).toHaveLength(70);
    expect(text).toBe(
      '【督导办】您负责的《革镇堡街道中小学校新建项目地块权属核查与征收补偿协议签…》应于9月29日完成，已逾期，请尽快办理并填报进展，并报送专班。',
    );
  });

  it('keeps a name that fits', () => {
    expect(written(notice('地块权属核查'))).toBe(`【督导办】${notice('地块权属核查')}`);
  });

  it('loses of the longest name first', () => {
    const text = written(`《${'甲'.repeat(10)}》等待《${'乙'.repeat(40)}》，${'请'.repeat(20)}`) as string;
    expect(text).toContain(`《${'甲'.repeat(10)}》`);
    expect(text).toHaveLength(70);
  });

  it('is refused when six characters of every name are still too many', () => {
    expect(written(`《${'甲'.repeat(30)}》${'请'.repeat(60)}`)).toEqual({ because: 'too-long', characters: 97, allowed: 70 });
  });

  it('never cuts a character in half', () => {
    const text = written(`《${'𠮷'.repeat(40)}》请办理`) as string;
    expect(text).not.toMatch(/\p{Cs}/u);
    expect(text.length).toBeLessThanOrEqual(70);
  });
});

describe('no SMS holds', () => {
  it.each(['详见 http://a.example/1', 'HTTPS://X.Y', '登录www.example.cn', '打开 duban.example.gov.cn 填报', 'map.example.com/t'])(
    'a link: %s',
    (text) => expect(written(text)).toEqual({ because: 'link' }),
  );

  it.each(['扣1分', '本月 98.5 分', '余 70积分', '−0.5分', 'You lost 2 points', '得5分，请核对'])('a score: %s', (text) =>
    expect(written(text)).toEqual({ because: 'score' }),
  );

  it.each([
    '请于8时30分到会',
    '下午3点05分前',
    '会期30分钟',
    '完成3分之二',
    '2分公司',
    '8:30开会',
    '评分办法修订',
    '9.29前报送',
    '2小时30分内',
  ])('but it may hold: %s', (text) => expect(written(text)).toBe(`【督导办】${text}`));
});

it('whatever is written, it fits or is refused, and begins with the only signature', () => {
  const piece = fc.constantFrom('核', '𠮷', '《', '》', '【', '】', ' ', '\n', '1', '分', '.', 'cn', '🚧', 'x');
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 120 }), fc.integer({ min: 1, max: 3 }), (text, segments) => {
      const result = smsText(text, { signature: '督导办', segments });
      if (!result.ok) return;
      expect(result.value).toMatch(/^【督导办】[^【】\n]+$/);
      expect(result.value.length).toBeLessThanOrEqual(segments === 1 ? 70 : 67 * segments);
      expect(result.value).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: runs(500) },
  );
});
