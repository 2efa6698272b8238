interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** One request of somebody who is signed in. */
export type Call = <Body = Readonly<Record<string, unknown>>>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
) => Promise<Answer<Body>>;

/** The people of an office, each signed in with an account of his own. */
export interface Visitors {
  /** @param post title. */
  as(post: string): Promise<Call>;
}

/** @returns the body of an answer that is well. @throws Error with what the office answered otherwise. */
export async function answerOf<Body>(call: Call, method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<Body> {
  const answer = await call<Body>(method, path, body);
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}
