import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { ActionPlanRegistry, ActionPlans, type Project } from '#libs/battle-map/action-plan/contract';
import { OfficeDirectory, OfficeRegistry, type PeopleRegister, type UnitKind } from '#libs/battle-map/office/contract';
import { type TaskEntry, type TaskLinkType, TaskRegistry } from '#libs/battle-map/task/contract';
import { TaskForceRegistry } from '#libs/battle-map/task-force/contract';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import { day } from './office.js';

interface LedgerTask {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly unit: string;
  readonly remainingDays: number | null;
  readonly quantity: { readonly target: number; readonly unit: string; readonly done: number } | null;
  readonly standard: string | null;
}

interface LedgerProject {
  readonly code: string;
  readonly title: string;
  readonly taskForce: string;
  readonly endDate: string;
  readonly endDateAsWritten: string | null;
  readonly tasks: readonly LedgerTask[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly type: TaskLinkType; readonly lagDays: number }[];
}

interface People {
  readonly units: readonly { readonly name: string; readonly kind: string }[];
  readonly groupUnits: Readonly<Record<string, readonly string[]>>;
  readonly posts: readonly { readonly post: string; readonly unit: string; readonly email: string; readonly phone: string }[];
  readonly forces: readonly {
    readonly code: string;
    readonly name: string;
    readonly head: string;
    readonly leaderInCharge: string;
    readonly leadUnit: string;
    readonly supportingUnits: readonly string[];
  }[];
  readonly leave: readonly {
    readonly post: string;
    readonly from: string;
    readonly to: string;
    readonly reason: string;
    readonly substitute: string;
  }[];
}

const KINDS: Readonly<Record<string, UnitKind>> = { 内设机构: 'internal', 村居社区: 'community', 派驻: 'stationed' };
const read = <Content>(file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Content;

/** The sample office of 2018 with its twelve forces, twenty projects and all their tasks, entered through the registries. */
export async function registerGuanghe(app: INestApplicationContext): Promise<ReadonlyMap<string, Project>> {
  const people = read<People>('../../libs/battle-map/sample/data/people.json');
  const { projects } = read<{ projects: readonly LedgerProject[] }>('../golden/guanghe-2018/networks.json');
  return app.get(TransactionRunner, { strict: false }).run(async (tx) => {
    await app.get(OfficeRegistry, { strict: false }).register(tx, registerOf(people));
    await app.get(TaskForceRegistry, { strict: false }).register(tx, people.forces);
    await app.get(ActionPlanRegistry, { strict: false }).register(
      tx,
      projects.map(({ code, title, taskForce, endDate, endDateAsWritten }) => ({
        code,
        title,
        force: taskForce,
        endDate: day(endDate),
        endDateSource: endDateAsWritten ?? endDate,
      })),
    );
    const codes = projects.map(({ code }) => code);
    const registered = await app.get(ActionPlans, { strict: false }).projectsByCode(codes, tx);
    for (const { code, tasks, links } of projects) {
      const entries = await Promise.all(tasks.map((task) => entryOf(app, tx, task)));
      await app.get(TaskRegistry, { strict: false }).register(tx, registered.get(code)!.id, entries, links);
    }
    return registered;
  });
}

function registerOf({ units, groupUnits, posts, leave }: People): PeopleRegister {
  return {
    units: units.map(({ name, kind }) => ({ name, kind: KINDS[kind]! })),
    groupUnits: Object.entries(groupUnits).map(([name, members]) => ({ name, members })),
    posts: posts.map(({ post, unit, email, phone }) => ({ title: post, unit, email, phone })),
    leave: leave.map((one) => ({ ...one, from: day(one.from), to: day(one.to) })),
  };
}

async function entryOf(app: INestApplicationContext, tx: Transaction, task: LedgerTask): Promise<TaskEntry> {
  const [owner, ...coOwners] = (await app.get(OfficeDirectory, { strict: false }).contactPosts(task.unit, tx)) ?? [];
  return {
    code: task.code,
    name: task.name,
    durationDays: task.remainingDays ?? 0,
    ...(task.parent === null ? {} : { parent: task.parent }),
    ...(owner ? { owner: owner.id } : {}),
    coOwners: coOwners.map(({ id }) => id),
    ...(task.quantity ? { quantity: task.quantity } : {}),
    ...(task.standard === null ? {} : { standard: task.standard }),
  };
}
