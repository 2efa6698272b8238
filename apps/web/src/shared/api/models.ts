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
export type SampleState = Answer<'/api/sample'>;
export type SampleLogIn = Answer<'/api/sample', 'post'>['logIns'][number];
export type Happening = Answer<'/api/sample/happenings'>;
export type Clock = Answer<'/api/clock'>;
export type AdvanceWish = Body<'/api/clock/advance'>;
export type Credentials = Body<'/api/session'>;
export type Account = Answer<'/api/accounts'>['items'][number];
export type NewAccount = Body<'/api/accounts'>;
export type Role = Answer<'/api/roles'>['items'][number];
export type DeadLetter = Answer<'/api/outbox/dead-letters'>['items'][number];
export type Job = Answer<'/api/jobs'>['jobs'][number];
export type Tick = Answer<'/api/ticks'>['ticks'][number];
export type MapProject = Answer<'/api/map'>['projects'][number];
export type MapTask = MapProject['tasks'][number];
export type MyTasks = Answer<'/api/tasks/mine'>;
export type ListedTask = MyTasks['dueSoon'][number];
export type Task = Answer<'/api/tasks/{id}'>;
export type TaskExtension = Task['extensions'][number];
export type ListedExtension = Answer<'/api/extensions'>['items'][number];
export type ExtensionEffect = Answer<'/api/tasks/{id}/extension-preview'>;
export type TaskReport = Task['reports'][number];
export type ItemLedger = Answer<'/api/tasks/{id}/item-ledger'>;
export type ItemLedgerSetUp = Body<'/api/tasks/{id}/item-ledger', 'put'>;
export type LedgerItem = Answer<'/api/tasks/{id}/item-ledger/items'>['items'][number];
export type LedgerItemHistory = Answer<'/api/tasks/{id}/item-ledger/items/{itemId}'>;
export type NewLedgerItem = Body<'/api/tasks/{id}/item-ledger/items'>;
export type LedgerItemsChange = Body<'/api/tasks/{id}/item-ledger/items/bulk'>;
export type LedgerItemsImport = Answer<'/api/tasks/{id}/item-ledger/items/dry-runs', 'post'>;
export type Schedule = Answer<'/api/projects/{id}/schedule'>;
export type ScheduledTask = Schedule['tasks'][number];
export type ScheduleLink = Schedule['links'][number];
export type ScheduleChange = Answer<'/api/projects/{id}/schedule/changes'>['items'][number];
export type TriedPlan = Answer<'/api/projects/{id}/schedule/trial', 'post'>;
export type PlanEdits = Body<'/api/projects/{id}/schedule/trial'>;
export type RevisedTask = Answer<'/api/projects/{id}/revision'>['tasks'][number];
export type Project = Answer<'/api/projects/{id}'>;
export type ListedProject = Answer<'/api/projects'>['items'][number];
export type Template = Answer<'/api/templates/{id}'>;
export type NewTemplate = Body<'/api/templates'>;
export type TemplateApplication = Body<'/api/templates/{id}/previews'>;
export type LaidOutPlan = Answer<'/api/templates/{id}/previews', 'post'>['plans'][number];
export type ScoreMonth = Answer<'/api/scores/months'>['months'][number];
export type NewScoringPeriod = Body<'/api/scores/periods'>;
export type ScoreEntry = Answer<'/api/scores/months/{month}/entries'>['entries'][number];
export type ScoreAccount = Answer<'/api/scores/accounts'>['accounts'][number];
export type EvaluationRow = Answer<'/api/evaluation'>['rows'][number];
export type LedgerRun = Answer<'/api/ledger/runs/{id}'>;
export type ListedRun = Answer<'/api/ledger/runs'>['items'][number];
export type LedgerFiles = Body<'/api/ledger/imports'>;
export type ImportReport = NonNullable<LedgerRun['report']>;
export type LedgerImport = Answer<'/api/ledger/imports'>['items'][number];
export type Post = Answer<'/api/office/posts'>['items'][number];
export type NewPost = Body<'/api/office/posts'>;
export type Unit = Answer<'/api/office/units'>['items'][number];
export type NewUnit = Body<'/api/office/units'>;
export type Leave = Answer<'/api/office/leave'>['items'][number];
export type NewLeave = Body<'/api/office/leave'>;
export type HandOver = Answer<'/api/hand-overs'>['items'][number];
export type NewHandOver = Body<'/api/hand-overs'>;
export type TaskForce = Answer<'/api/task-forces/{id}'>;
export type TaskForceChange = Body<'/api/task-forces/{id}', 'put'>;
export type StatutoryRule = Answer<'/api/statutory-rules'>['items'][number];
export type OfficeDay = Answer<'/api/office/calendar'>['days'][number];
export type Message = Answer<'/api/reminders/outbox'>['items'][number];
export type MessageDetail = Answer<'/api/reminders/outbox/{id}'>;
export type OwnMessage = Answer<'/api/reminders/mine'>['items'][number];
export type AuditEntry = Answer<'/api/audit'>['items'][number];
