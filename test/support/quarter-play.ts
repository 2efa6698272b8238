import { readFileSync } from 'node:fs';
import type { EvaluationView } from '#libs/battle-map/evaluation/http/evaluation.schema';
import type { BattleMapView } from '#libs/battle-map/map/http/map.schema';
import type { MessageView } from '#libs/battle-map/reminder/http/reminders.schema';
import type { ScoreEntryView } from '#libs/battle-map/score/http/score.schema';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { playScript } from '../../apps/launcher/src/demo/play-script.js';
import type { Script } from '../../apps/launcher/src/demo/script.js';
import { QuarterOffice } from './quarter-office.js';

interface Message {
  readonly on: string;
  readonly task: string;
  readonly to: string;
  readonly stage: string;
  readonly insteadOf?: string;
}
interface Entry {
  readonly month: string;
  readonly task: string;
  readonly account: string;
  readonly rule: string;
  readonly daysLate: number;
  readonly points: string;
}
interface Expected {
  readonly due: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly beganTooLate: readonly string[];
  readonly messageTime: string;
  readonly messages: readonly Message[];
  readonly entries: readonly Entry[];
  readonly balances: readonly Readonly<Record<string, string>>[];
  readonly noAccount: readonly string[];
  readonly lights: readonly Readonly<Record<string, string>>[];
  readonly afterTheQuarter: { readonly messages: readonly Message[]; readonly entries: readonly Entry[] };
}

const folder = new URL('../scenarios/first-quarter/', import.meta.url);
const read = <Content>(file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Content;
const script = read<Script>('../../../libs/battle-map/sample/data/first-quarter.json');
const MONTH_ENDS = ['2018-07-31', '2018-08-31', '2018-09-30'] as LocalDate[];
const MONTHS = ['2018-07', '2018-08', '2018-09', '2018-10'];
const DESK = '督导办专员一';
const CONFIRMER = '积分评定委员会秘书';
const inPoints = (hundredths: number) => (hundredths / 100).toFixed(2);

/** The quarter, played once through the API, and what the API says of it afterwards. */
export class QuarterPlay {
  static readonly expected = read<Expected>('expected.json');
  readonly lights = new Map<string, string>();
  readonly balances = new Map<string, string>();
  messages: Message[] = [];
  /** Local times at which the messages were planned. */
  messageTimes: string[] = [];
  entries: (Entry & { readonly state: string })[] = [];
  explanations: string[] = [];

  private constructor(readonly office: QuarterOffice) {}

  static async perform(overrides: Readonly<Record<string, string>> = {}): Promise<QuarterPlay> {
    const play = new QuarterPlay(await QuarterOffice.open(script, overrides));
    let from = '';
    for (const end of [...MONTH_ENDS, '2018-11-01' as LocalDate]) {
      await play.act(from, end);
      from = end;
    }
    await play.readMessages();
    await play.readScores();
    return play;
  }

  /** The day's last light is read before the next begins. */
  private async act(after: string, end: LocalDate): Promise<void> {
    const { office } = this;
    const signal = new AbortController().signal;
    const actions = script.actions.filter(({ at }) => at.slice(0, 10) > after && at.slice(0, 10) <= end);
    const importLedger = () => office.takeLedgerOver(script.leave);
    const performance = { visitors: office, time: office.time, importLedger, until: end, signal };
    for await (const action of playScript({ ...script, actions }, performance)) void action;
    if (!MONTH_ENDS.includes(end)) return;
    await office.time.goTo(`${end}T23:00`, signal);
    for (const { code, light } of (await this.map()).projects.flatMap(({ tasks }) => tasks)) this.lights.set(`${end} ${code}`, light);
  }

  async tasks() {
    return (await this.map()).projects.flatMap(({ tasks }) => tasks).filter(({ summary }) => !summary);
  }

  async evaluation(): Promise<EvaluationView['rows']> {
    return (await this.get<EvaluationView>(CONFIRMER, '/api/evaluation?month=2018-09')).rows;
  }

  /** All that is promised to be the same when the same is done again. */
  logs() {
    const { messages, messageTimes, entries, explanations, balances } = this;
    return { messages, messageTimes, entries, explanations, balances: [...balances] };
  }

  private map(): Promise<BattleMapView> {
    return this.get(DESK, '/api/map');
  }

  private async readMessages(): Promise<void> {
    const { items: all } = await this.get<{ items: MessageView[] }>(DESK, '/api/reminders/outbox?size=100&sort=plannedAt');
    // The notice of the hand-over on 15 October is about no task.
    const items = all.filter(({ intents }) => intents.every(({ code }) => code !== null));
    this.messages = items.flatMap(({ plannedOn: on, to, intents }) =>
      intents.map(({ code, stage, insteadOf }) => ({ on, task: code!, to, stage, ...(insteadOf ? { insteadOf } : {}) })),
    );
    this.messageTimes = items.map(({ plannedAt }) =>
      new Date(plannedAt).toLocaleTimeString('sv-SE', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' }),
    );
  }

  private async readScores(): Promise<void> {
    for (const month of MONTHS) {
      const { entries } = await this.get<{ entries: ScoreEntryView[] }>(CONFIRMER, `/api/scores/months/${month}/entries`);
      for (const { state, task, post: account, rule, daysLate, points, explanation } of entries) {
        this.entries.push({ month, task, account, rule, daysLate, points: inPoints(points), state });
        this.explanations.push(explanation);
      }
    }
    const { accounts } = await this.get<{ accounts: { post: string; points: number }[] }>(CONFIRMER, '/api/scores/accounts');
    for (const { post, points } of accounts) this.balances.set(post, inPoints(points));
  }

  private async get<Body>(post: string, path: string): Promise<Body> {
    const { status, body } = await this.office.browser(post).call<Body>('GET', path);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }
}
