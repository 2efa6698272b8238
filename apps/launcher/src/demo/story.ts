import { localDateOf } from '#libs/kernel/shared/local-date';
import type { Happenings, MapOfOffice, MapTask, MonthEntries, Standing, TaskNow } from './answers.js';
import type { OfficeTime } from './office-time.js';
import type { Action } from './script.js';
import { answerOf, type Call } from './visitor.js';
import { dateInWords, inWords, monthInWords, pointsInWords } from './words.js';

/** So many tasks of one project are named one by one. */
const FEW = 3;

type Print = (line: string) => void;
type LightChange = Happenings['lights'][number];

/** Tells what happened, day by day: what people did, which lights changed, who was told, and what it cost. */
export class Story {
  private day = '';
  /** The day whose heading has been printed. */
  private headed = '';
  private signed: { readonly posts: number; readonly tasks: number } | undefined;

  private constructor(
    private readonly desk: Call,
    private readonly time: OfficeTime,
    private readonly print: Print,
    private readonly tasks: ReadonlyMap<string, MapTask>,
    /** Up to here everything has been told. */
    private told: string,
  ) {}

  /** @param desk signed in as the supervision desk, which may see all of it. */
  static async begin(desk: Call, time: OfficeTime, print: Print): Promise<Story> {
    const { projects } = await answerOf<MapOfOffice>(desk, 'GET', '/api/map');
    const tasks = projects.flatMap((project) => project.tasks.filter(({ summary }) => !summary));
    const { businessNow, today } = await time.read();
    print(inWords('launcher.demo.opening', { office: dateInWords(today), projects: projects.length, tasks: tasks.length }));
    for (const { code, title, endDate, missingDays: days } of projects) {
      if (days > 0) print(inWords('launcher.demo.impossible', { code, title, endDate, days }));
    }
    const story = new Story(desk, time, print, new Map(tasks.map((task) => [task.code, task])), businessNow);
    story.countLights(tasks);
    return story;
  }

  /** An action that has just been done, and before it what happened since the last. */
  async tell(action: Action): Promise<void> {
    if (action.do !== 'sign') this.tellSigned();
    await this.tellHappenings();
    this.day = action.at.slice(0, 10);
    const { by: post } = action;
    switch (action.do) {
      case 'import-ledger':
      case 'approve-plans':
        return;
      case 'sign':
        this.signed = { posts: (this.signed?.posts ?? 0) + 1, tasks: (this.signed?.tasks ?? 0) + action.tasks.length };
        return;
      case 'report':
        return this.report(action);
      case 'accept':
        return this.line('accepted', { post, task: this.named(action.task) });
      case 'return':
        return this.line('returned', { post, task: this.named(action.task), reason: action.reason });
      case 'draft-scores':
        return this.draft(post, action.month);
      case 'lock-scores':
        return this.line('locked', { post, month: monthInWords(action.month) });
    }
  }

  async end(): Promise<void> {
    this.tellSigned();
    await this.tellHappenings();
    const { projects, asOf } = await answerOf<MapOfOffice>(this.desk, 'GET', '/api/map');
    this.print(inWords('launcher.demo.closing', { date: dateInWords(asOf) }));
    this.countLights(projects.flatMap(({ tasks }) => tasks).filter(({ summary }) => !summary));
    const { month, rows } = await answerOf<Standing>(this.desk, 'GET', '/api/evaluation');
    if (month === null) return;
    this.print(inWords('launcher.demo.balances', { month: monthInWords(month) }));
    const full = Math.max(...rows.map(({ points }) => points));
    for (const { post, points, level, coefficientPercent } of [...rows].sort((a, b) => a.points - b.points)) {
      if (points === full) continue;
      const coefficient = (coefficientPercent / 100).toFixed(1);
      this.print(
        inWords('launcher.demo.level', {
          post,
          points: pointsInWords(points),
          level: inWords(`launcher.demo.level.${level}`),
          coefficient,
        }),
      );
    }
    const count = rows.filter(({ points }) => points === full).length;
    this.print(inWords('launcher.demo.others', { count, points: pointsInWords(full) }));
  }

  private async report({ by: post, task }: Extract<Action, { do: 'report' }>): Promise<void> {
    const { state, percent, quantity } = await answerOf<TaskNow>(this.desk, 'GET', `/api/tasks/${this.tasks.get(task)?.id}`);
    if (state === 'reported') return this.line('finished', { post, task: this.named(task) });
    const progress = quantity ? `${quantity.done} / ${quantity.target} ${quantity.unit}`.trimEnd() : `${percent}%`;
    this.line('reported', { post, task: this.named(task), progress });
  }

  private async draft(post: string, month: string): Promise<void> {
    const { entries } = await answerOf<MonthEntries>(this.desk, 'GET', `/api/scores/months/${month}/entries`);
    const sum = entries.reduce((total, { points }) => total + points, 0);
    this.line('drafted', { post, month: monthInWords(month), entries: entries.length, points: pointsInWords(sum) });
    for (const entry of entries) {
      this.line('entry', { points: pointsInWords(entry.points), post: entry.post, explanation: entry.explanation });
    }
  }

  private async tellHappenings(): Promise<void> {
    const { businessNow: now, timeZone } = await this.time.read();
    const query = new URLSearchParams({ from: this.told, to: now });
    const { lights, messages } = await answerOf<Happenings>(this.desk, 'GET', `/api/sample/happenings?${query.toString()}`);
    this.told = now;
    const dayOf = ({ at }: { readonly at: string }) => localDateOf(new Date(at), timeZone) as string;
    for (const day of [...new Set([...lights, ...messages].map(dayOf))].sort()) {
      this.day = day;
      this.tellLights(lights.filter((change) => dayOf(change) === day));
      for (const { post, subjects } of messages.filter((message) => dayOf(message) === day)) {
        for (const { code, due, insteadOf } of subjects) {
          if (code === null) {
            this.line('handed-over', { post });
            continue;
          }
          const standsIn = insteadOf ? inWords('launcher.demo.stands-in', { post: insteadOf }) : '';
          this.line('told', { post, task: this.named(code), due: due ?? '', standsIn });
        }
      }
    }
  }

  private tellLights(changes: readonly LightChange[]): void {
    for (const { code, because, params } of changes.filter(({ light }) => light === 'red')) {
      this.line('red', { task: this.named(code), why: inWords(`map.why.${because}`, params) });
    }
    this.tellCodes('made-up', changes, ({ before, light }) => before === 'red' && light === 'yellow');
    this.tellCodes('soon', changes, ({ before, light }) => before !== 'red' && light === 'yellow');
  }

  private tellCodes(text: string, changes: readonly LightChange[], which: (change: LightChange) => boolean): void {
    const tasks = changes.filter(which).map(({ code }) => code);
    if (tasks.length > 0) this.line(text, { tasks: inProjects(tasks) });
  }

  /** Whole units sign on one morning: one line for all of them. */
  private tellSigned(): void {
    if (this.signed) this.line('signed', this.signed);
    this.signed = undefined;
  }

  private countLights(tasks: readonly MapTask[]): void {
    const count = (light: MapTask['light']) => tasks.filter((task) => task.light === light).length;
    this.print(inWords('launcher.demo.lights', { red: count('red'), yellow: count('yellow'), green: count('green'), done: count('done') }));
  }

  private line(text: string, params: Readonly<Record<string, string | number>>): void {
    if (this.day !== this.headed) this.print(`\n${dateInWords(this.day)}`);
    this.headed = this.day;
    this.print(`  ${inWords(`launcher.demo.${text}`, params)}`);
  }

  private named(code: string): string {
    const task = this.tasks.get(code);
    return task ? `${code} ${task.name}` : code;
  }
}

/** Codes of few tasks of a project one by one, of many as a number: `GZ01-01 XM01 × 9`. */
function inProjects(codes: readonly string[]): string {
  const projects = new Map<string, string[]>();
  for (const code of codes) {
    const project = code.split('-', 1)[0] as string;
    projects.set(project, [...(projects.get(project) ?? []), code]);
  }
  return [...projects].map(([project, own]) => (own.length > FEW ? `${project} × ${own.length}` : own.join(' '))).join('  ');
}
