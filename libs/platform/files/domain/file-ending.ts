import { type FileKind, isFileKind } from './file-kinds.js';
import { displayName } from './file-name.js';

/** Other endings under which a kind is known; what they name is opened as the same thing. */
const OTHER_ENDINGS: Readonly<Record<string, FileKind>> = { jpeg: 'jpg', jfif: 'jpg', json: 'txt', md: 'txt', log: 'txt' };

/** Kinds that programs and people take for each other; which of them it is does no harm. */
const ALIKE: readonly (readonly FileKind[])[] = [['png', 'jpg', 'webp'], ['xlsx', 'xls'], ['docx', 'doc'], ['pdf'], ['csv', 'txt']];

/**
 * The name under which a file of this kind may lie and be saved. It ends as its content does, so that nothing which is opened by its
 * name alone (a script in a text, a page in a picture) leaves the program under that name.
 * @returns nothing when the name says that it is something else.
 */
export function nameOfKind(given: string, kind: FileKind): string | undefined {
  const name = displayName(given);
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const said = OTHER_ENDINGS[ending] ?? (isFileKind(ending) ? ending : undefined);
  if (said === kind) return name;
  if (said === undefined) return displayName(`${name}.${kind}`);
  const alike = ALIKE.some((kinds) => kinds.includes(said) && kinds.includes(kind));
  return alike ? `${name.slice(0, -ending.length)}${kind}` : undefined;
}
