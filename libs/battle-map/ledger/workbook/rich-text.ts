/** Control characters (but tab and line feed), half characters and characters without width: nobody typed them on purpose. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200d\u2060\ufeff]|\p{Surrogate}/gu;

/** Characters of a cell in Excel. */
const LONGEST = 32_767;

/**
 * Collects the text of a string item (`si`, `is`): formatted runs are joined, readings beside Chinese characters (`rPh`) left out.
 */
export class RichText {
  private text = '';
  private inText = false;
  private inReading = false;

  begin(): void {
    this.text = '';
  }

  open(name: string): void {
    if (name === 't') this.inText = true;
    else if (name === 'rPh') this.inReading = true;
  }

  add(text: string): void {
    if (this.inText && !this.inReading) this.text = joined(this.text, text);
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inReading = false;
  }

  end(): string {
    return plainText(this.text);
  }
}

/** Text that comes in pieces, up to what Excel could hold; what is longer was not written by it. */
export function joined(text: string, piece: string): string {
  return text.length > LONGEST ? text : (text + piece).slice(0, LONGEST + 1);
}

/** A cell's text as a reader sees it. Excel writes characters that XML cannot hold as `_x000D_`. */
export function plainText(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .trim();
}
