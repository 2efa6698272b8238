import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { product } from '#libs/battle-map/product';
import { describeApiOffline } from '#libs/platform/http/open-api';

const DOCUMENT = 'apps/web/openapi.json';
const CLIENT = 'apps/web/src/shared/api/schema.gen.ts';

// npm run openapi writes both files; npm run openapi:check (--check) says whether they are as the routes are.
const document = await describeApiOffline(product);
const text = `${JSON.stringify(document, null, 2)}\n`;
const client = `// Generated from ${DOCUMENT} by npm run openapi.\n\n${astToString(await openapiTS(text))}`;
const stale = [
  { file: DOCUMENT, content: text },
  { file: CLIENT, content: client },
].filter(({ file, content }) => readIfThere(file) !== content);

if (!process.argv.includes('--check')) {
  for (const { file, content } of stale) {
    writeFileSync(file, content);
    console.log(`${file} written.`);
  }
} else if (stale.length > 0) {
  console.error(`${stale.map(({ file }) => file).join(' and ')} do not match the routes: run npm run openapi and commit the result.`);
  process.exitCode = 1;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
