import type { SampleLogIn } from '#libs/battle-map/sample/contract';
import type { Call, Visitors } from './visitor.js';

/** Requests of somebody who has these headers. @param address such as `http://127.0.0.1:3000`. */
export function overNetwork(address: string, headers: Readonly<Record<string, string>> = {}): Call {
  return async <Body>(method: string, path: string, body?: object) => {
    const answer = await fetch(new URL(path, address), {
      method,
      headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? undefined : JSON.parse(text)) as Body };
  };
}

/** Signs everybody in when he is first needed, as a browser does: with a cookie and the token against forged requests. */
export class NetworkVisitors implements Visitors {
  private readonly sessions = new Map<string, Promise<Call>>();

  constructor(
    private readonly address: string,
    private readonly logIns: readonly SampleLogIn[],
  ) {}

  as(post: string): Promise<Call> {
    const session = this.sessions.get(post) ?? this.signIn(post);
    this.sessions.set(post, session);
    return session;
  }

  private async signIn(post: string): Promise<Call> {
    const logIn = this.logIns.find((one) => one.post === post);
    if (!logIn) throw new Error(`${post} has no log-in.`);
    const { name, password } = logIn;
    const answer = await fetch(new URL('/api/session', this.address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, password }),
    });
    if (!answer.ok) throw new Error(`Log-in of ${name}: ${answer.status} ${await answer.text()}`);
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    const cookie = answer.headers.getSetCookie().at(-1)?.split(';', 1)[0] ?? '';
    return overNetwork(this.address, { cookie, 'x-csrf-token': csrfToken });
  }
}
