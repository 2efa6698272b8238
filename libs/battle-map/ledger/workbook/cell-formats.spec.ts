import { CellFormats } from './cell-formats.js';

function formatOf(id: number, code?: string) {
  const formats = new CellFormats();
  const open = (name: string, attributes: Record<string, string> = {}) => formats.open(name, (key) => attributes[key]);
  if (code !== undefined) open('numFmt', { numFmtId: String(id), formatCode: code });
  open('cellStyleXfs');
  open('xf', { numFmtId: '9' });
  open('cellXfs');
  open('xf', { numFmtId: String(id) });
  formats.close('cellXfs');
  open('xf', { numFmtId: '14' });
  return formats.of('0');
}

describe('the format of a cell tells a date and a percentage from a number', () => {
  it.each([
    [0, undefined, 'general'],
    [2, undefined, 'general'],
    [9, undefined, 'percent'],
    [10, undefined, 'percent'],
    [14, undefined, 'date'],
    [22, undefined, 'date'],
    [31, undefined, 'date'],
    [57, undefined, 'date'],
    [49, undefined, 'general'],
    [164, 'General', 'general'],
    [165, 'yyyy\\年m\\月d\\日', 'date'],
    [165, 'yyyy"年"m"月"d"日";@', 'date'],
    [165, '[$-804]yyyy/m/d', 'date'],
    [165, '[h]:mm', 'date'],
    [165, '0.0%', 'percent'],
    [165, '#,##0"户"', 'general'],
    [165, '0"days"', 'general'],
    [165, '[Red]0.00E+00', 'general'],
    [165, '_ * #,##0_ ', 'general'],
  ])('%s %s: %s', (id, code, format) => {
    expect(formatOf(id, code)).toBe(format);
  });

  it('a style that the workbook does not have is a number', () => {
    expect(new CellFormats().of('7')).toBe('general');
    expect(new CellFormats().of('x')).toBe('general');
  });
});
