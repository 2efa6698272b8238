// What `npm run demo` runs: the same program, without a browser.
import { buildServer } from './build.mjs';

buildServer();
await import(new URL('../../dist/apps/launcher/src/demo/main.js', import.meta.url).href);
