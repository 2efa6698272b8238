import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AccountWithPassword, MeView } from '#libs/platform/access/http/access.schema';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Every `Set-Cookie` header of the answer. */
  readonly setCookie: readonly string[];
  /** The parsed body; undefined when there is none. */
  readonly body: Body;
}

/** One request to the API, in process or over the network. */
export type Call = <Body = Record<string, unknown>>(
  method: Method,
  path: string,
  body?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer<Body>>;

/** Somebody with a session, who calls the API as the web does. */
export interface Browser {
  /** `Cookie` and `X-CSRF-Token`, for requests made by hand. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookie: string;
  readonly csrfToken: string;
  /** The answer of `GET /api/me` at log-in. */
  readonly me: MeView;
  readonly call: Call;
}

export const SYSTEM = { name: 'lin.xitong', displayName: '林系统', password: 'Ladder-3-river' } as const;
export const SECURITY = { name: 'an.quan', displayName: '安全', password: 'Window-7-cloud' } as const;

/** Requests that do not leave the process. */
export function inProcess(app: NestFastifyApplication): Call {
  return async (method, path, body, headers = {}) => {
    const answer = await app.inject({ method, url: path, headers: { ...headers }, ...(body ? { payload: body } : {}) });
    return {
      status: answer.statusCode,
      headers: answer.headers as Record<string, string | undefined>,
      setCookie: [answer.headers['set-cookie'] ?? []].flat(),
      body: parsed(answer.body),
    };
  };
}

/** Requests over the network. @param address such as `http://127.0.0.1:3000`. */
export function overNetwork(address: string): Call {
  return async (method, path, body, headers = {}) => {
    const answer = await fetch(new URL(path, address), {
      method,
      headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      setCookie: answer.headers.getSetCookie(),
      body: parsed(await answer.text()),
    };
  };
}

function parsed<Body>(text: string): Body {
  return (text === '' ? undefined : JSON.parse(text)) as Body;
}

/** Creates the first two administrators. */
export async function completeFirstRun(call: Call): Promise<void> {
  const answer = await call('POST', '/api/first-run', { systemAdministrator: SYSTEM, securityAdministrator: SECURITY });
  if (answer.status !== 201) throw new Error(`First run: ${answer.status} ${JSON.stringify(answer.body)}`);
}

export async function signIn(call: Call, { name, password }: { readonly name: string; readonly password: string }): Promise<Browser> {
  const answer = await call<MeView>('POST', '/api/session', { name, password });
  if (answer.status !== 200) throw new Error(`Log-in of ${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return browserOf(call, answer);
}

/** Goes on with the cookie and the token of an answer that opened a session. */
export function browserOf(call: Call, { setCookie, body }: Answer<MeView>): Browser {
  const cookie = setCookie.at(-1)?.split(';', 1)[0];
  if (cookie === undefined) throw new Error('The answer set no cookie.');
  const headers = { cookie, 'x-csrf-token': body.csrfToken };
  return {
    headers,
    cookie,
    csrfToken: body.csrfToken,
    me: body,
    call: (method, path, payload, more) => call(method, path, payload, { ...headers, ...more }),
  };
}

/** An account with these roles, created by the security administrator, its temporary password already changed. */
export async function newcomer(
  call: Call,
  security: Browser,
  { name, roles }: { readonly name: string; readonly roles: readonly string[] },
): Promise<Browser & { readonly password: string }> {
  const created = await security.call<AccountWithPassword>('POST', '/api/accounts', { name, displayName: name, roles });
  if (created.status !== 201) throw new Error(`Account ${name}: ${created.status} ${JSON.stringify(created.body)}`);
  const first = await signIn(call, { name, password: created.body.temporaryPassword });
  const password = 'Harbour-5-pine';
  const changed = await first.call<MeView>('PUT', '/api/me/password', { current: created.body.temporaryPassword, next: password });
  if (changed.status !== 200) throw new Error(`Password of ${name}: ${changed.status} ${JSON.stringify(changed.body)}`);
  return { ...browserOf(call, changed), password };
}
