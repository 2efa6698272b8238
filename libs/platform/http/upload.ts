import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import multipart, { type MultipartFile } from '@fastify/multipart';
import { BadRequestException, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/kernel/shared/domain-error';

/** A file as it comes in: to be read once, while the request lasts. */
export interface Upload {
  /** As the browser says; nothing to find a file by. */
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** The parts of a form around its file: boundaries and headers. */
const ENVELOPE_BYTES = 64 * 1024;
const BYTES_PER_MB = 2 ** 20;
const LINGER_MS = 2000;
const LINGER_BYTES = 4 * BYTES_PER_MB;

/** Lets routes take one file each, of at most so many megabytes. */
export async function acceptUploads(fastify: FastifyInstance, mostMegabytes: number): Promise<void> {
  const fileSize = mostMegabytes * BYTES_PER_MB;
  await fastify.register(multipart, { limits: { files: 1, fields: 0, parts: 1, fileSize, headerPairs: 20 }, throwFileSizeLimit: false });
  fastify.addHook('preParsing', async (request) => {
    if (!isForm(request)) return;
    if (Number(request.headers['content-length'] ?? 0) > fileSize + ENVELOPE_BYTES) throw tooLarge(mostMegabytes);
  });
  fastify.addHook('onResponse', async (request) => {
    if (isForm(request) && request.raw.complete === false) hangUp(request.raw);
  });
}

/**
 * Whoever goes on sending after the answer is cut off. Not at once: a closed connection would take the answer with it that the sender
 * has not read yet.
 */
function hangUp(request: IncomingMessage): void {
  const cut = () => void request.destroy();
  const patience = setTimeout(cut, LINGER_MS).unref();
  let rest = 0;
  request.on('data', (piece: Buffer) => {
    rest += piece.length;
    if (rest > LINGER_BYTES) cut();
  });
  for (const ended of ['end', 'close']) request.once(ended, () => clearTimeout(patience));
}

/** The one file of a `multipart/form-data` request. */
export const UploadedFile = createParamDecorator((_: unknown, context: ExecutionContext): Promise<Upload> => {
  return uploadOf(context.switchToHttp().getRequest<FastifyRequest>());
});

async function uploadOf(request: FastifyRequest): Promise<Upload> {
  if (!isForm(request)) throw new DomainError('http.upload.not-a-form', {}, { kind: 'unsupported' });
  const files: AsyncIterator<MultipartFile, void> = request.files();
  const first = await files.next().catch(refuseUnreadable);
  if (first.done) throw new DomainError('http.upload.missing', {}, { field: 'file' });
  return { name: first.value.filename, content: contentOf(first.value, files) };
}

/** Ends with a refusal when the form breaks off, holds a second file, or the file is larger than the limit. */
async function* contentOf({ file }: MultipartFile, others: AsyncIterator<MultipartFile>): AsyncGenerator<Uint8Array> {
  // By itself the stream ends with the form only, and some senders never come to an end.
  file.once('limit', () => file.destroy());
  try {
    yield* file as Readable & AsyncIterable<Uint8Array>;
    if (!file.truncated) await others.next();
  } catch (error) {
    if (!file.truncated) refuseUnreadable(error);
  }
  if (file.truncated) throw tooLarge(Math.floor(file.bytesRead / BYTES_PER_MB));
}

function isForm({ headers }: FastifyRequest): boolean {
  return /^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '');
}

function tooLarge(most: number): DomainError {
  return new DomainError('http.upload.too-large', { most }, { kind: 'too-large', field: 'file' });
}

function refuseUnreadable(error: unknown): never {
  const status = (error as { statusCode?: number }).statusCode;
  throw status === 413 ? error : new BadRequestException('The form cannot be read.');
}
