/** Everything that steers a terminal, but for the line's end. */
const STEERING = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Names come from files of others, and none of them gets hold of the terminal. */
export function plain(text: string): string {
  return text.replace(STEERING, ' ');
}

/** As `plain`, on one line. */
export function onOneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}
