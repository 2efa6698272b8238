import { no, ok, type Result } from '#libs/kernel/shared/result';

export interface TextRules {
  /** The office's signature as the carrier has vetted it, without 【】. */
  readonly signature: string;
  /** So many parts an SMS may have. */
  readonly segments: number;
}

export type TextFault =
  | { readonly because: 'empty' | 'link' | 'score' }
  | { readonly because: 'too-long'; readonly characters: number; readonly allowed: number };

/** Characters of an SMS of one part, and of each part of a longer one. Every signature is Chinese, so every text is UCS-2. */
const ALONE = 70;
const IN_PARTS = 67;

const NOT_PRINTED = /[\s\p{Cc}\p{Cs}]+/gu;
const LINK = /https?:\/\/|\bwww\.|[a-z0-9-]\.(?:cn|com|net|org|gov|edu|io|cc|top|vip|xyz)\b/i;
/** A number of points, but no time of day or duration (8时30分, 30分钟) and no other word that begins with 分. */
const POINTS = /([时点]\s*)?(?<![\d.])\d+(?:\.\d+)?\s*(?:积分|分(?![钟之贝公类院局店支期批段布])|points?\b)/gi;

const NAME = /《([^《》]*)》/;
const SHORTEST_NAME = 6;

/**
 * What goes over the air: signature first, in one segment unless told otherwise; no link, since carriers refuse them, and
 * no score. White space becomes single spaces, and 【】 in the text become 〔〕, since they would be read as a signature.
 *
 * A text that is too long loses characters in its names only, which stand in 《》: the longest is shortened first, from the
 * right and to no fewer than six characters before `…`. Everything else in it is a fact, and is kept or refused as a whole.
 */
export function smsText(text: string, { signature, segments }: TextRules): Result<string, TextFault> {
  const plain = text.replace(NOT_PRINTED, ' ').trim().replaceAll('【', '〔').replaceAll('】', '〕');
  if (plain === '') return no({ because: 'empty' });
  if (LINK.test(plain)) return no({ because: 'link' });
  if ([...plain.matchAll(POINTS)].some(([, time]) => time === undefined)) return no({ because: 'score' });
  const allowed = segments === 1 ? ALONE : IN_PARTS * segments;
  const signed = `【${signature}】${plain}`;
  const fitting = shortenNames(signed, allowed);
  return fitting.length <= allowed ? ok(fitting) : no({ because: 'too-long', characters: signed.length, allowed });
}

/** @returns the text itself when it fits, and the shortest there is when nothing fits. Lengths are UTF-16 units, as in UCS-2. */
function shortenNames(text: string, allowed: number): string {
  // Cut at the marks, every second piece is a name; a character that takes two units is never cut in half.
  const pieces = text.split(NAME).map((whole, k) => ({ whole, kept: [...whole], isName: k % 2 === 1 }));
  const written = () =>
    pieces
      .map(({ whole, kept, isName }) => (isName ? `《${kept.join('').length < whole.length ? `${kept.join('')}…` : whole}》` : whole))
      .join('');
  for (let shorter = written(); ; shorter = written()) {
    const [longest] = pieces
      .filter(({ kept, isName }) => isName && kept.length > SHORTEST_NAME)
      .sort((a, b) => b.kept.length - a.kept.length);
    if (shorter.length <= allowed || !longest) return shorter;
    longest.kept.pop();
  }
}
