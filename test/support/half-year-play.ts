import { readFileSync } from 'node:fs';
import type { BattleMapView } from '#libs/battle-map/map/http/map.schema';
import { answerOf, type Call } from '../../apps/launcher/src/demo/visitor.js';
import type { Firms, HalfYearAction } from './half-year-acts.js';
import { HalfYearVerbs } from './half-year-verbs.js';
import { QuarterOffice } from './quarter-office.js';
import { officeLedgerOf } from './three-plans-workbook.js';

interface Expected {
  readonly tasks: Readonly<
    Record<string, { due: string; approvedFor?: string; lights: Readonly<Record<string, string>>; slips: Readonly<Record<string, number>> }>
  >;
  readonly wasRed: readonly string[];
  readonly firms: readonly Firms[];
  readonly handedOver: { readonly on: string; readonly task: string; readonly from: string; readonly to: string; readonly stays: string };
}

interface Reading {
  readonly at: string;
  readonly lights: Readonly<Record<string, string>>;
}

const folder = new URL('../scenarios/half-year/', import.meta.url);
const read = <Content>(file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Content;
const script = read<{ actions: HalfYearAction[] }>('half-year.json');
const PROJECTS = ['XM01', 'XM05', 'GZ03', 'CZ-1', 'CZ-9'];
const ON_ITEMS = ['take-items', 'rectify', 're-inspect'];
const DESK = '督导办专员一';
const MONTH_ENDS = ['2018-07-31', '2018-08-31', '2018-09-30', '2018-10-31', '2018-11-30', '2018-12-31'];

/** Half a year, played once through the API. Lights are read after all that happens, and with the slips at the end of each month. */
export class HalfYearPlay {
  static readonly expected = read<Expected>('expected.json');
  /** What every task of the five plans showed, in order of time. */
  readonly readings: Reading[] = [];
  /** By `2018-07-31 XM01-01`. */
  readonly slips = new Map<string, number | null>();
  /** After each day on which something happened to them. */
  readonly firms: Firms[] = [];
  readonly verbs: HalfYearVerbs;

  private constructor(readonly office: QuarterOffice) {
    this.verbs = new HalfYearVerbs(office);
  }

  static async perform(): Promise<HalfYearPlay> {
    const play = new HalfYearPlay(await QuarterOffice.open({ actions: [{ by: DESK }, ...script.actions] }));
    await play.office.time.goTo('2018-07-02T09:00', play.signal);
    await play.office.takeLedgerOver([], await officeLedgerOf(['XM01', 'XM05', 'GZ03']));
    let next = 0;
    for (const end of MONTH_ENDS.map((date) => `${date}T23:00`)) {
      for (let action = script.actions[next]; action && action.at <= end; action = script.actions[++next]) {
        await play.office.time.goTo(action.at, play.signal);
        await play.verbs.act(action);
        if (ON_ITEMS.includes(action.do))
          play.firms.push({ on: action.at.slice(0, 10), ...(await play.verbs.firms(play.desk, 'GZ03-02')) });
        const following = script.actions[next + 1];
        if (following?.at !== action.at) await play.lookAtLights(action.at);
      }
      await play.office.time.goTo(end, play.signal);
      await play.lookAtLights(end);
      await play.readSlips(end.slice(0, 10));
    }
    return play;
  }

  /** At the end of a month. */
  lightsOn(date: string): Readonly<Record<string, string>> {
    return this.readings.find(({ at }) => at === `${date}T23:00`)?.lights ?? {};
  }

  async map(): Promise<BattleMapView['projects']> {
    const { projects } = await answerOf<BattleMapView>(this.desk, 'GET', '/api/map');
    return projects.filter(({ code }) => PROJECTS.includes(code));
  }

  get desk(): Call {
    return this.office.browser(DESK).call;
  }

  private readonly signal = new AbortController().signal;

  private async lookAtLights(at: string): Promise<void> {
    const tasks = (await this.map()).flatMap(({ tasks: of }) => of).filter(({ summary }) => !summary);
    this.readings.push({ at, lights: Object.fromEntries(tasks.map(({ code, light }) => [code, light])) });
  }

  private async readSlips(date: string): Promise<void> {
    for (const { id } of await this.map()) {
      const path = `/api/projects/${id}/schedule`;
      const { tasks } = await answerOf<{ tasks: { code: string; slipDays: number | null }[] }>(this.desk, 'GET', path);
      for (const { code, slipDays } of tasks) this.slips.set(`${date} ${code}`, slipDays);
    }
  }
}
