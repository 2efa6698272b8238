import 'reflect-metadata';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestApp } from '../../../test/support/app.js';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { type Browser, completeFirstRun, inProcess, SECURITY, signIn, SYSTEM } from '../../../test/support/sign-in.js';
import { eventually } from '../testing/eventually.js';
import { SweepFiles } from './use-cases/sweep-files.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const BOUNDARY = 'boundary-of-the-form';

function form(content: Buffer, name = 'a.png', extra = ''): Buffer {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n`;
  return Buffer.concat([Buffer.from(extra + head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
}

/** An empty compound file whose directory holds one more entry. */
function compound(entry: string): Buffer {
  const file = Buffer.alloc(512 * 3);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(0, 48);
  Buffer.from(`Root Entry\0`, 'utf16le').copy(file, 512);
  Buffer.from(`${entry}\0`, 'utf16le').copy(file, 640);
  return file;
}

describe('an uploaded file', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let folder: string;
  let system: Browser;
  let security: Browser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'battle-map-files-'));
    database = await createTestDatabase();
    app = await startTestApp(database, { DATA_DIR: folder, UPLOAD_MAX_MB: '1', LOG_LEVEL: 'fatal' });
    const call = inProcess(app);
    await completeFirstRun(call);
    system = await signIn(call, SYSTEM);
    security = await signIn(call, SECURITY);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const upload = (payload: Buffer, headers: Record<string, string> = {}, by = system) =>
    app.inject({
      method: 'POST',
      url: '/api/files',
      payload,
      headers: { ...by.headers, 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, ...headers },
    });
  const download = (id: string, by = system) => app.inject({ method: 'GET', url: `/api/files/${id}`, headers: by.headers });
  const contents = () =>
    readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  const rows = async () => (await database.sql('select * from stored_file')).length;

  it('comes back as it was, as an attachment that no browser opens', async () => {
    const stored = await upload(form(PNG, '现场照片 (一).png'));
    expect(stored.statusCode).toBe(201);
    expect(stored.json()).toMatchObject({ name: '现场照片 (一).png', kind: 'png', bytes: PNG.length });
    const answer = await download(stored.json().id);
    expect(answer.rawPayload).toEqual(PNG);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(PNG.length),
      'content-disposition':
        'attachment; filename="____ (_).png"; filename*=UTF-8\'\'%E7%8E%B0%E5%9C%BA%E7%85%A7%E7%89%87%20%28%E4%B8%80%29.png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
  });

  it('is its uploader’s alone', async () => {
    const { id } = (await upload(form(PDF, 'a.pdf'))).json();
    expect((await download(id)).statusCode).toBe(200);
    const refused = await download(id, security);
    const missing = await download('00000000-0000-4000-8000-000000000000', security);
    expect([refused.statusCode, refused.json().code]).toEqual([404, missing.json().code]);
    expect((await app.inject({ method: 'GET', url: `/api/files/${id}` })).statusCode).toBe(401);
  });

  it.each([
    ['png', PNG, 'x.exe'],
    ['pdf', PDF, 'x.PDF'],
    ['png', PNG, 'x.jpeg'],
    ['xls', compound('Workbook'), 'x'],
    ['doc', compound('WordDocument'), 'x'],
    ['xml', Buffer.from('<?xml version="1.0"?>\n<!-- a plan -->\n<Project xmlns="http://schemas.microsoft.com/project"/>'), 'x'],
    ['xml', Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><Project/>', 'utf16le'), '计划'],
    ['csv', Buffer.from('姓名,分数\n张三,12\n'), '名单.CSV'],
    ['txt', Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]), '国标编码.txt'],
  ])('is a %s by its content, whatever its name', async (kind, content, name) => {
    expect((await upload(form(content, name))).json().kind).toBe(kind);
  });

  it.each([
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'harmless.png'],
    ['an ELF program', Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(200)]), 'harmless.txt'],
    ['an installer', compound('!Product'), 'a.doc'],
    ['a compound file that lies about its directory', Buffer.concat([compound('x').subarray(0, 48), Buffer.alloc(500, 0xff)]), 'a.doc'],
    ['an archive', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(60)]), 'a.xlsx'],
    ['a picture that is a program', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'a.png'],
    ['a page written as XML', Buffer.from('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><Project /></html>'), 'a.xml'],
    ['binary without a name', Buffer.from([1, 2, 3, 0, 255]), 'a.txt'],
  ])('is refused when it is %s', async (_, content, name) => {
    const [before, rowsBefore] = [contents().length, await rows()];
    const answer = await upload(form(content, name), { 'accept-language': 'en' });
    expect(answer.statusCode).toBe(415);
    expect(answer.json().errors).toEqual([expect.objectContaining({ field: 'file', code: 'files.kind' })]);
    expect([contents().length, await rows()]).toEqual([before, rowsBefore]);
  });

  it.each([
    ['is empty', () => upload(form(Buffer.alloc(0))), 422],
    ['is larger than allowed', () => upload(form(Buffer.alloc(2 ** 20 + 1, 'a'), 'a.txt')), 413],
    ['breaks off', () => upload(form(Buffer.alloc(5000, 'a'), 'a.txt').subarray(0, 3000)), 400],
    ['has no form around it', () => upload(Buffer.from('hello'), { 'content-type': 'application/json' }), 400],
    ['comes as another type', () => upload(Buffer.from('{}'), { 'content-type': 'application/json' }), 415],
    ['comes without a boundary', () => upload(form(PNG), { 'content-type': 'multipart/form-data' }), 415],
    ['is not there', () => upload(Buffer.from(`--${BOUNDARY}--\r\n`)), 422],
    [
      'comes with a second one',
      () =>
        upload(
          form(
            PNG,
            'a.png',
            form(PNG)
              .toString('latin1')
              .replace(/--\r\n$/, '\r\n'),
          ),
        ),
      413,
    ],
  ])('leaves nothing behind when it %s', async (_, send, status) => {
    const [before, rowsBefore] = [contents().length, await rows()];
    const answer = await send();
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect([contents().length, await rows()]).toEqual([before, rowsBefore]);
  });

  it('leaves nothing behind when the sender hangs up in the middle', async () => {
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as { port: number };
    const incoming = () => readdirSync(join(folder, 'files/incoming'));
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const head = Object.entries({
      ...system.headers,
      host: 'x',
      'content-length': '500000',
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    });
    socket.write(`POST /api/files HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
    socket.write(form(Buffer.alloc(100_000, 'a'), 'a.txt').subarray(0, 90_000));
    await eventually(() => incoming().length === 1);
    socket.destroy();
    await eventually(() => incoming().length === 0);
  });

  it('never finds its way by name', async () => {
    const answer = await upload(form(PDF, '../../../../etc/cron.d/a\u202Efdp.exe'));
    expect(answer.json().name).toBe('afdp.exe.pdf');
    expect(contents().every((path) => /files\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(path))).toBe(true);
  });

  it('lies there once, however often it comes', async () => {
    const content = Buffer.from('the same text, twice');
    const [first, second] = [(await upload(form(content, 'a.txt'))).json(), (await upload(form(content, 'b.txt'), {}, security)).json()];
    expect(first.id).not.toBe(second.id);
    expect(contents().filter((path) => path.endsWith(first.sha256))).toHaveLength(1);
    expect(readFileSync(contents().find((path) => path.endsWith(second.sha256))!)).toEqual(content);
  });

  it('is swept away when a day has passed and no row knows it', async () => {
    const wanted = (await upload(form(Buffer.from('still wanted'), 'a.txt'))).json().sha256 as string;
    const orphan = (await upload(form(Buffer.from('an orphan'), 'a.txt'))).json().sha256 as string;
    await database.sql('delete from stored_file where sha256 = $1', [orphan]);
    const lost = join(folder, 'files/incoming/lost');
    writeFileSync(lost, 'half');
    const now = new Date();
    const old = new Date(now.getTime() - 25 * 3_600_000);
    for (const path of [...contents()]) utimesSync(path, old, old);
    await app.get(SweepFiles, { strict: false }).execute(now);
    const left = contents();
    expect(left.some((path) => path.endsWith(wanted))).toBe(true);
    expect(left.some((path) => path.endsWith(orphan) || path === lost)).toBe(false);
    expect(statSync(folder).isDirectory()).toBe(true);
  });
});
