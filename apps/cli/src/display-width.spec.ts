import { cutToWidth, displayWidth } from './display-width.js';
import { onOneLine, plain } from './plain-text.js';
import { tableLines } from './text-table.js';

describe('the width of a text on a terminal', () => {
  it.each([
    ['', 0],
    ['XM04-03', 7],
    ['拆违', 4],
    ['（一）', 6],
    ['é', 1],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['한국', 4],
    ['𠮷', 2],
    ['👩‍🔧', 2],
    ['ﾊﾝ', 2],
    ['“”', 2],
  ])('of %j is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it.each([
    ['拆除施工', 8, '拆除施工'],
    ['拆除施工', 7, '拆除...'],
    ['拆除施工', 6, '拆...'],
    ['demolition', 9, 'demoli...'],
  ])('%s in %d columns is %s', (text, columns, cut) => {
    expect(cutToWidth(text, columns)).toBe(cut);
    expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
  });

  it('keeps the columns of a table below each other', () => {
    const lines = [
      ...tableLines(
        [{ title: '任务' }, { title: 'n', align: 'right' }, { title: 'x' }],
        [
          ['挖', '10', '*'],
          ['pave it', '7', ''],
        ],
      ),
    ];
    expect(lines).toEqual(['任务      n  x', '-------  --  -', '挖       10  *', 'pave it   7']);
  });
});

describe('a text of somebody else', () => {
  it('does not steer the terminal', () => {
    expect(plain('a\u001b[31mb\u0007\u009b\u202ec\nd')).toBe('a [31mb   c\nd');
    expect(onOneLine(' a\r\n\tb ')).toBe('a b');
  });
});
