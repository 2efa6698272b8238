import 'reflect-metadata';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { eventually } from '#libs/platform/testing/eventually';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Browser, completeFirstRun, inProcess, SYSTEM, signIn } from '../support/sign-in.js';
import { zip } from '../support/zip.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const PAGE = Buffer.from('<!doctype html><html><script>alert(1)</script></html>');
const workbook = readFileSync(new URL('../../libs/battle-map/ledger/fixtures/workbooks/dates.xlsx', import.meta.url));
const bomb = zip([{ name: '[Content_Types].xml', content: Buffer.alloc(64 * 2 ** 20, ' ') }]);
const laughs = '<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><Project>&b;</Project>';
const outside = '<?xml version="1.0"?><!DOCTYPE p SYSTEM "file:///etc/passwd"><Project/>';
const macros = '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';

const BOUNDARY = 'boundary-of-the-form';
const head = (name: string) =>
  Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n`);
const FORM = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

describe('files that mean harm, uploaded', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let folder: string;
  let by: Browser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'battle-map-hostile-'));
    database = await createTestDatabase();
    app = await startTestApp(database, { DATA_DIR: folder, UPLOAD_MAX_MB: '1', LOG_LEVEL: 'fatal' });
    await completeFirstRun(inProcess(app));
    by = await signIn(inProcess(app), SYSTEM);
    await app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const upload = (name: string, content: Buffer) =>
    app.inject({
      method: 'POST',
      url: '/api/files',
      payload: Buffer.concat([head(name), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
      headers: { ...by.headers, ...FORM, 'accept-language': 'en' },
    });
  /** Every file below the data folder, and every row. */
  const kept = async () => ({
    files: readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length,
    rows: (await database.sql('select from stored_file')).length,
  });

  it.each<[string, string, Buffer, string]>([
    ['a picture called a workbook', 'ledger.xlsx', PNG, 'files.other-kind'],
    ['a workbook called a picture', 'photo.jpg', workbook, 'files.other-kind'],
    ['a page called a picture', 'photo.jpg', PAGE, 'files.other-kind'],
    ['a page called a workbook', 'ledger.xls', PAGE, 'files.other-kind'],
    ['a picture with a workbook behind it, called a workbook', 'ledger.xlsx', Buffer.concat([PNG, workbook]), 'files.other-kind'],
    ['a document with a program behind it, called a picture', 'a.png', Buffer.concat([PDF, Buffer.from('MZ')]), 'files.other-kind'],
    ['a program called a picture', 'photo.png', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'files.kind'],
    ['a workbook with macros', 'ledger.xlsx', zip([{ name: '[Content_Types].xml', content: macros }]), 'files.kind'],
    ['an archive in an archive', 'ledger.xlsx', zip([{ name: 'ledger.xlsx', content: workbook }]), 'files.kind'],
    ['an archive whose table of contents is a bomb', 'ledger.xlsx', bomb, 'files.kind'],
    ['an archive cut off', 'ledger.xlsx', workbook.subarray(0, 40), 'files.kind'],
    ['XML with entities that grow', 'plan.xml', Buffer.from(laughs), 'files.kind'],
    ['XML that asks for a file of this machine', 'plan.xml', Buffer.from(outside), 'files.kind'],
    ['a drawing with a script', 'photo.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'files.other-kind'],
  ])('%s: refused with the reason, and nothing is kept', async (_, name, content, code) => {
    const before = await kept();
    const answer = await upload(name, content);
    expect(answer.statusCode).toBe(415);
    const [error] = answer.json<{ errors: { field: string; code: string; reason: string; remedy: string }[] }>().errors;
    expect([error?.field, error?.code]).toEqual(['file', code]);
    expect([error?.reason, error?.remedy].every((text) => text !== undefined && text.length > 10 && !text.includes('error.'))).toBe(true);
    expect(await kept()).toEqual(before);
  });

  it.each([
    ['../../../etc/cron.d/x.png', 'x.png'],
    ['C:\\Windows\\x.png', 'x.png'],
    ['\\\\server\\share\\x.png', 'x.png'],
    ['a%00.png', 'a%00.png'],
    ['photo\u202Egnp.hta', 'photognp.hta.png'],
    ['CON', '_CON.png'],
    ['aux.png', '_aux.png'],
    ['NUL.txt.png', '_NUL.txt.png'],
    ['com1 .png', '_com1 .png'],
    ['photo.png. . .', 'photo.png'],
    ['photo.png::$DATA', 'photo.png__$DATA.png'],
    ['.htaccess', 'htaccess.png'],
    ['...', 'file.png'],
    ['photo.hta', 'photo.hta.png'],
    ['photo.jpeg', 'photo.png'],
    [`${'长'.repeat(300)}.png`, `${'长'.repeat(196)}.png`],
  ])('a picture called %j is kept under its digest, and shown as %j', async (name, shown) => {
    const answer = await upload(name, PNG);
    expect([answer.statusCode, answer.json().name]).toEqual([201, shown]);
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(paths.filter((entry) => !/^[0-9a-f]{64}$/.test(entry.name))).toEqual([]);
  });

  it('a text that Windows would run by its name is saved as a text', async () => {
    expect((await upload('readme.bat', Buffer.from('@echo off\r\n'))).json()).toMatchObject({ kind: 'txt', name: 'readme.bat.txt' });
    expect((await upload('people.json', Buffer.from('{}'))).json()).toMatchObject({ kind: 'txt', name: 'people.json' });
  });

  it('a form whose file name holds a NUL is refused or cut, and never an error of ours', async () => {
    const before = await kept();
    const answer = await upload('a\0b.png', PNG);
    expect(answer.statusCode).toBeLessThan(500);
    expect((await kept()).files).toBeLessThanOrEqual(before.files + 1);
  });

  it('whoever goes on sending beyond the limit hears why and is cut off', async () => {
    const before = await kept();
    const { port } = app.getHttpServer().address() as { port: number };
    const sender = request({ port, host: '127.0.0.1', method: 'POST', path: '/api/files', headers: { ...by.headers, ...FORM } });
    const closed = new Promise((done) => sender.once('close', done));
    const answered = new Promise<IncomingMessage>((done) => sender.once('response', done));
    sender.on('error', () => undefined);
    sender.write(head('a.txt'));
    const piece = Buffer.alloc(2 ** 16, 'a');
    const pour = () => {
      while (!sender.destroyed && sender.write(piece));
    };
    sender.on('drain', pour);
    pour();
    const response = await answered;
    expect(response.statusCode).toBe(413);
    response.on('error', () => undefined).resume();
    await closed;
    await eventually(async () => (await kept()).files === before.files);
    expect(await kept()).toEqual(before);
  });
});
