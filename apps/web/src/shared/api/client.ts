import createClient, { type Middleware } from 'openapi-fetch';
import type { Language } from '#libs/platform/i18n/messages';
import { fetchPatiently } from './fetch-patiently.js';
import { ApiProblem, CUT_OFF, readProblem } from './problem.js';
import type { paths } from './schema.gen.js';

export const IDEMPOTENCY_KEY = 'Idempotency-Key';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** What every request says about who asks; set by the session and the language switch. */
const speaker: { language: Language; csrfToken: string | undefined } = { language: 'zh-CN', csrfToken: undefined };

export function speak(language: Language): void {
  speaker.language = language;
}

export function carryCsrfToken(token: string | undefined): void {
  speaker.csrfToken = token;
}

type Refusal = (problem: ApiProblem) => void;
const listeners = new Set<Refusal>();

/** Hears of every refused call; the session listens for its own end. */
export function onRefusal(listener: Refusal): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', speaker.language);
    if (SAFE_METHODS.has(request.method)) return request;
    if (speaker.csrfToken) request.headers.set('X-CSRF-Token', speaker.csrfToken);
    // A report that may have arrived already is sent again under the key that it had.
    if (request.method === 'POST' && !request.headers.has(IDEMPOTENCY_KEY)) request.headers.set(IDEMPOTENCY_KEY, randomKey());
    return request;
  },
};

const problems: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return;
    const problem = new ApiProblem(await readProblem(response));
    for (const listener of listeners) listener(problem);
    throw problem;
  },
  onError({ error }) {
    return error instanceof ApiProblem ? error : new ApiProblem(CUT_OFF);
  },
};

export const api = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin', fetch: fetchPatiently });
api.use(headers, problems);

/** The body of an answer. Refusals never come here: they are thrown as ApiProblem. */
export async function answer<Body>(call: Promise<{ data?: Body }>): Promise<Body> {
  const { data } = await call;
  return data as Body;
}

/** 128 random bits. `crypto.randomUUID` is missing where the office runs on plain HTTP. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
