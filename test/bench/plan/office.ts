import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ActionPlanRegistry, ActionPlans, type Project, type ProjectEntry } from '#libs/battle-map/action-plan/contract';
import { OfficeDirectory, OfficeRegistry, type PostId } from '#libs/battle-map/office/contract';
import { ReverseSchedules } from '#libs/battle-map/reverse-schedule/contract';
import { type TaskEntry, type TaskLinkEntry, TaskRegistry } from '#libs/battle-map/task/contract/registry';
import { TaskForceRegistry } from '#libs/battle-map/task-force/contract';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { TransactionRunner } from '#libs/platform/database/transaction';

export const PERSONS = 500;
export const LARGE = 5000;
const UNITS = 20;
const FORCES = 20;
export const SMALL_PROJECTS = 150;
const SMALL = 100;
const BELOW_A_SUMMARY = 19;

export const today = '2018-09-03' as LocalDate;
export const postOf = (person: number) => `岗位${person}`;
export const largeCode = 'P000';
/** All of its tasks are one person's. */
export const ownCode = 'P001';

const unitOf = (index: number) => `单位${index % UNITS}`;
const forceOf = (index: number) => `Z${(index % FORCES) + 10}`;
const codeOf = (index: number) => `P${String(index).padStart(3, '0')}`;

/** An office of 500 posts with 20,000 tasks in 151 approved projects, through the same ports as an import. */
export async function layOut(app: NestFastifyApplication, smallProjects: number): Promise<ReadonlyMap<string, Project>> {
  const of = <Port>(port: abstract new (...args: never[]) => Port): Port => app.get(port, { strict: false });
  const run = <Answer>(work: Parameters<TransactionRunner['run']>[0]) => of(TransactionRunner).run(work) as Promise<Answer>;
  const persons = Array.from({ length: PERSONS }, (_, index) => index);
  await run((tx) =>
    of(OfficeRegistry).register(tx, {
      units: Array.from({ length: UNITS }, (_, index) => ({ name: unitOf(index), kind: 'internal' as const })),
      groupUnits: [],
      posts: persons.map((person) => ({ title: postOf(person), unit: unitOf(person), email: `p${person}@office.example` })),
      leave: [],
    }),
  );
  const projects = Array.from({ length: smallProjects + 1 }, (_, index): ProjectEntry => {
    const dates = { endDate: '2019-06-28' as LocalDate, endDateSource: '会议议定' };
    return { code: codeOf(index), title: `重点项目${index}`, force: forceOf(index), ...dates };
  });
  await run(async (tx) => {
    const force = (index: number) => ({ code: forceOf(index), name: `专班${index}`, head: postOf(index), leadUnit: unitOf(index) });
    await of(TaskForceRegistry).register(
      tx,
      Array.from({ length: FORCES }, (_, index) => force(index)),
    );
    await of(ActionPlanRegistry).register(tx, projects);
  });
  const codes = projects.map(({ code }) => code);
  const registered = await of(ActionPlans).projectsByCode(codes);
  const posts = await of(OfficeDirectory).postsByTitle(persons.map(postOf));
  const owner = (person: number): PostId => posts.get(postOf(person % PERSONS))!.id;
  for (const [index, code] of codes.entries()) {
    const { tasks, links } = planOf(code, index === 0 ? LARGE : SMALL, (task) => owner(code === ownCode ? PERSONS - 1 : index + task));
    const { id } = registered.get(code)!;
    await run((tx) => of(TaskRegistry).register(tx, id, tasks, links));
    await run((tx) => of(ReverseSchedules).approve(tx, id, '督导办'));
  }
  return registered;
}

/** Summaries of nineteen tasks each, one after the other; each summary may begin a day after the one before. */
function planOf(project: string, count: number, owner: (task: number) => PostId): { tasks: TaskEntry[]; links: TaskLinkEntry[] } {
  const tasks: TaskEntry[] = [];
  const links: TaskLinkEntry[] = [];
  for (let group = 0; tasks.length < count; group += 1) {
    const parent = `${project}-${100 + group}`;
    tasks.push({ code: parent, name: `第${group + 1}部分`, durationDays: 0 });
    for (let step = 1; step <= BELOW_A_SUMMARY && tasks.length < count; step += 1) {
      const code = `${parent}.${step}`;
      const standard = { standard: '取得批复，资料归档' };
      tasks.push({
        code,
        name: `第${group + 1}部分第${step}项工作`,
        parent,
        owner: owner(tasks.length),
        durationDays: 1 + (step % 4),
        ...standard,
      });
      if (step > 1) links.push({ from: `${parent}.${step - 1}`, to: code, type: 'FS', lagDays: 0 });
      else if (group > 0) links.push({ from: `${project}-${99 + group}.1`, to: code, type: 'SS', lagDays: 0 });
    }
  }
  return { tasks, links };
}
