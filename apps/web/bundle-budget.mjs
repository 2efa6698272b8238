// What a browser loads for each page, gzipped: `node apps/web/bundle-budget.mjs` after `npm run build:web`.
// More than the budget fails the build. Raise a figure only together with its reason.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const ENTRY = 'index.html';
const DESK = 'src/desk/desk.tsx';
const PHONE = 'phone.html';

/** In KB (1,000 bytes): everything from an empty cache to the page. What was measured, and some 5 %. */
const BUDGET_KB = {
  // Opened once in an office's life: it can load the sample office too, and shows the log-ins that are told once, at once.
  firstRun: 262,
  beforeLogIn: 225,
  // The menu knows every page of the thread by sign and word, and the sample office's bar moves its date.
  start: 280,
  // What everybody uses. The task page is the heaviest: its report has a slider and takes photos.
  page: 351,
  // Only administrators open these: accounts have a form with roles to choose, the audit trail is searched between two dates.
  administration: 392,
  phone: 125,
};
const ADMINISTRATION = ['src/desk/accounts/accounts-page.tsx', 'src/desk/audit/audit-page.tsx'];
const FIRST_RUN = 'src/desk/first-run/first-run-page.tsx';

const web = fileURLToPath(new URL('../../dist/web', import.meta.url));
const manifest = JSON.parse(readFileSync(join(web, '.vite/manifest.json'), 'utf8'));

/** Every file that must be there before the given chunks can run. */
function filesOf(names, files = new Set()) {
  for (const name of names) {
    const { file, css = [], imports = [] } = manifest[name];
    if (files.has(file)) continue;
    for (const each of [file, ...css]) files.add(each);
    filesOf(imports, files);
  }
  return files;
}

function kilobytes(names) {
  const bytes = [...filesOf(names)].map((file) => gzipSync(readFileSync(join(web, file))).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

const pages = Object.keys(manifest).filter((name) => /^src\/desk\/.+-page\.tsx$/.test(name) && manifest[name].isDynamicEntry);
const gates = manifest[ENTRY].dynamicImports.filter((name) => name !== DESK);
const rows = [
  { name: PHONE, size: kilobytes([PHONE]), budget: BUDGET_KB.phone },
  ...gates.map((name) => ({
    name,
    size: kilobytes([ENTRY, name]),
    budget: name === FIRST_RUN ? BUDGET_KB.firstRun : BUDGET_KB.beforeLogIn,
  })),
  { name: DESK, size: kilobytes([ENTRY, DESK]), budget: BUDGET_KB.start },
  ...pages
    .filter((name) => !gates.includes(name))
    .map((name) => ({
      name,
      size: kilobytes([ENTRY, DESK, name]),
      budget: ADMINISTRATION.includes(name) ? BUDGET_KB.administration : BUDGET_KB.page,
    })),
];

let failed = false;
for (const { name, size, budget } of rows) {
  const over = size > budget;
  failed ||= over;
  process.stdout.write(`${over ? 'TOO LARGE ' : '          '}${size.toFixed(1).padStart(6)} KB of ${budget} KB  ${name}\n`);
}
process.exit(failed ? 1 : 0);
