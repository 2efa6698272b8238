const LONGEST = 200;

/** Control characters, and those that turn the direction of writing so that `exe.png` reads as something else. */
const TREACHEROUS = /[\p{Cc}\p{Cf}\p{Surrogate}]/gu;

/** Names of devices to Windows, whatever ending they carry: nothing can be saved under them. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(?:\.|$))/i;

/** A name to show and to offer for saving: no folder, no control character, at most 200 characters, its ending kept. */
export function displayName(given: string): string {
  const last = given.normalize('NFC').replace(TREACHEROUS, '').split(/[/\\]/).at(-1) ?? '';
  const name = last
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .replace(DEVICE, '_$&');
  if (name === '') return 'file';
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return characters.slice(0, LONGEST - ending.length).join('') + ending;
}

/** RFC 6266: plain ASCII for old readers, the whole name as RFC 5987 writes it for all others. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
