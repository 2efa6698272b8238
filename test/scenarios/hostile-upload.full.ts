import 'reflect-metadata';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '#libs/platform/testing/eventually';
import { ApiProcess } from '../support/api-process.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { completeFirstRun, overNetwork, SYSTEM, signIn } from '../support/sign-in.js';

const MEGABYTE = 2 ** 20;
const SENT = 200 * MEGABYTE;
const PIECE = Buffer.alloc(MEGABYTE / 16, 'a');
const FORM = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';

describe('200 MB that are sent without their length', () => {
  let database: TestDatabase;
  let folder: string;
  let api: ApiProcess;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'battle-map-upload-'));
    database = await createTestDatabase();
    api = await ApiProcess.start(database, { DATA_DIR: folder, UPLOAD_MAX_MB: '5' });
    await completeFirstRun(overNetwork(api.address));
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const memory = async () => {
    const text = await (await fetch(`${api.address}/metrics`)).text();
    return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]);
  };
  const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

  async function pour(headers: Readonly<Record<string, string>>) {
    const { port } = new URL(api.address);
    const type = { 'content-type': 'multipart/form-data; boundary=b' };
    const sender = request({ host: '127.0.0.1', port, method: 'POST', path: '/api/files', headers: { ...headers, ...type } });
    const closed = new Promise((done) => sender.once('close', done));
    const answered = new Promise<IncomingMessage>((done) => sender.once('response', done));
    sender.on('error', () => undefined);
    sender.write(FORM);
    let sent = 0;
    let highest = 0;
    const measure = memory().then((most) => (highest = most));
    const more = () => {
      while (!sender.destroyed && sent < SENT && (sent += PIECE.length) && sender.write(PIECE));
      if (sent >= SENT && !sender.destroyed) sender.end();
    };
    sender.on('drain', more);
    more();
    const response = await answered;
    response.on('error', () => undefined).resume();
    highest = Math.max(await measure, await memory());
    await closed;
    return { status: response.statusCode, sent, highest };
  }

  it('are refused at the limit, the sender is cut off, and memory and disk hold nothing of them', async () => {
    const { headers } = await signIn(overNetwork(api.address), SYSTEM);
    const [before, memoryBefore] = [files(), await memory()];
    const { status, sent, highest } = await pour(headers);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(SENT / 2);
    expect(highest - memoryBefore).toBeLessThan(64 * MEGABYTE);
    await eventually(() => files() === before);
  });

  it('are not even begun from somebody who is not signed in', async () => {
    const { status, sent } = await pour({});
    expect(status).toBe(401);
    expect(sent).toBeLessThan(SENT / 2);
  });
});
