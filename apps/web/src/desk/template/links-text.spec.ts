import { beforeText, readBefore } from './links-text.js';

describe('what stands before a step', () => {
  it('is read as people write it, in either script', () => {
    expect(readBefore('F12；06.1 ss; 02 FS+5, 03 FF - 2.5')).toEqual({
      before: [
        { from: 'F12', type: 'FS', lagDays: 0 },
        { from: '06.1', type: 'SS', lagDays: 0 },
        { from: '02', type: 'FS', lagDays: 5 },
        { from: '03', type: 'FF', lagDays: -2.5 },
      ],
    });
    expect(readBefore(' ')).toEqual({ before: [] });
  });

  it('is written so that it reads back the same', () => {
    const { before } = readBefore('F12; 06.1 SS; 02 FS+5; 03 FF-2.5');
    expect(beforeText(before)).toBe('F12; 06.1 SS; 02 FS+5; 03 FF-2.5');
  });

  it('names what it cannot read', () => {
    expect(readBefore('F12; 06.1 XX').wrong).toBe('06.1 XX');
    expect(readBefore('02 FS+x').wrong).toBe('02 FS+x');
  });
});
