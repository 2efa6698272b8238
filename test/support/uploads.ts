import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Browser } from './sign-in.js';

const BOUNDARY = 'boundary-of-the-form';

/** Uploads a file as the web does. @returns its id. */
export async function upload(app: NestFastifyApplication, by: Browser, name: string, content: Uint8Array): Promise<string> {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const answer = await app.inject({
    method: 'POST',
    url: '/api/files',
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
    headers: { ...by.headers, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  });
  if (answer.statusCode !== 201) throw new Error(`Upload of ${name}: ${answer.statusCode} ${answer.body}`);
  return answer.json<{ id: string }>().id;
}
