import type { Terminal } from './command.js';

const LINES = 500;

/** Prints many lines in pieces of some size: neither a call for each, nor one string of them all. */
export function printLines(terminal: Terminal, lines: Iterable<string>, end = '\n'): void {
  let piece = '';
  let count = 0;
  for (const line of lines) {
    piece += line + end;
    count += 1;
    if (count % LINES > 0) continue;
    terminal.print(piece);
    piece = '';
  }
  if (piece !== '') terminal.print(piece);
}
