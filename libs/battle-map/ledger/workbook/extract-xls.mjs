// A process of its own: an old workbook comes in on stdin, its cells go out on stdout as JSON. Started by old-workbook.ts with limits on
// time and memory; what is wrong with the file costs this process and nothing else.
import { read } from '@e965/xlsx';

const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);

/** @returns {object} what `old-workbook.ts` expects. */
function extract(bytes) {
  const book = read(bytes, { type: 'buffer', dense: true, cellFormula: true, cellNF: true, cellHTML: false, cellText: false });
  const hidden = (index) => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  return {
    since1904: book.Workbook?.WBProps?.date1904 === true,
    sheets: book.SheetNames.map((name, index) => ({ name, hidden: hidden(index), ...contents(book.Sheets[name] ?? {}) })),
  };
}

function contents(sheet) {
  const rows = [];
  for (const [row, cells] of (sheet['!data'] ?? []).entries()) {
    const found = [];
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell && cell.t !== 'z')
        found.push([column + 1, cell.t, cell.v ?? null, String(cell.z ?? ''), cell.f !== undefined || cell.F !== undefined]);
    }
    if (found.length > 0) rows.push([row + 1, found]);
  }
  return { rows, merges: (sheet['!merges'] ?? []).map(({ s, e }) => [s.r + 1, s.c + 1, e.r + 1, e.c + 1]) };
}

function answer() {
  try {
    return extract(Buffer.concat(pieces));
  } catch (error) {
    return { refused: /password|^encryption/i.test(String(error?.message)) ? 'encrypted' : 'damaged' };
  }
}

process.stdout.write(JSON.stringify(answer()));
