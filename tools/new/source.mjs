/** Adds an import after the last one of a file. */
export function withImport(source, line) {
  const imports = [...source.matchAll(/^import [^;]*;\n/gm)];
  const last = imports.at(-1);
  if (!last) return `${line}\n\n${source}`;
  const end = last.index + last[0].length;
  return `${source.slice(0, end)}${line}\n${source.slice(end)}`;
}

/** Adds a value to the list `key: [ … ]`, or the list itself behind the anchor when the file has none. */
export function withListed(source, key, value, anchor) {
  const found = new RegExp(`\\b${key}: \\[`).exec(source);
  if (!found) return source.replace(anchor, (text) => `${text}\n${key}: [${value}],`);
  const start = found.index + found[0].length;
  const end = closing(source, start);
  const before = source.slice(start, end).trim().replace(/,$/, '');
  return `${source.slice(0, start)}${before ? `${before}, ` : ''}${value}${source.slice(end)}`;
}

/** Where the bracket that is open at `start` is closed. */
function closing(source, start) {
  for (let at = start, depth = 1; at < source.length; at++) {
    if (source[at] === '[') depth++;
    if (source[at] === ']' && --depth === 0) return at;
  }
  throw new Error('A list without an end.');
}
