import type { paths } from './schema.gen.js';

type Method = 'get' | 'post' | 'put' | 'delete';

/** What a route answers when all goes well. */
export type Answer<Path extends keyof paths, Verb extends Method = 'get'> =
  paths[Path] extends Readonly<Record<Verb, infer Operation>>
    ? Operation extends { responses: infer Responses }
      ? JsonOf<Responses[keyof Responses & (200 | 201 | 202)]>
      : never
    : never;

/** What a route takes as its body. */
export type Body<Path extends keyof paths, Verb extends Method = 'post'> =
  paths[Path] extends Readonly<Record<Verb, infer Operation>>
    ? Operation extends { requestBody: infer Request }
      ? JsonOf<Request>
      : never
    : never;

type JsonOf<Message> = Message extends { content: { 'application/json': infer Json } } ? Json : never;

export type Me = Answer<'/api/me'>;
export type FirstRun = Body<'/api/first-run'>;
export type FirstRunState = Answer<'/api/first-run'>;
export type Credentials = Body<'/api/session'>;
export type Account = Answer<'/api/accounts'>['items'][number];
export type NewAccount = Body<'/api/accounts'>;
export type Role = Answer<'/api/roles'>['items'][number];
export type DeadLetter = Answer<'/api/outbox/dead-letters'>['items'][number];
export type Job = Answer<'/api/jobs'>['jobs'][number];
export type Tick = Answer<'/api/ticks'>['ticks'][number];
export type MapProject = Answer<'/api/map'>['projects'][number];
export type MapTask = MapProject['tasks'][number];
export type ScoreMonth = Answer<'/api/scores/months'>['months'][number];
export type NewScoringPeriod = Body<'/api/scores/periods'>;
export type ScoreEntry = Answer<'/api/scores/months/{month}/entries'>['entries'][number];
export type ScoreAccount = Answer<'/api/scores/accounts'>['accounts'][number];
export type EvaluationRow = Answer<'/api/evaluation'>['rows'][number];
export type AuditEntry = Answer<'/api/audit'>['items'][number];
