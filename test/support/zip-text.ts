import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Every part of a zip file as text, by its name. */
export async function zipText(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return parts;
}
