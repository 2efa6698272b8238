// What `npm start` runs.
import { buildServer, buildWeb } from './build.mjs';

buildServer();
buildWeb();
await import(new URL('../../dist/apps/launcher/src/main.js', import.meta.url).href);
