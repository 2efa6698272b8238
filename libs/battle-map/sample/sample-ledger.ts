import { Injectable } from '@nestjs/common';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import { ActionPlanRegistry, ActionPlans } from '../action-plan/contract.js';
import { type LedgerProject, LedgerReader, type LedgerTask, type PeopleDocument, type UnitKind } from '../ledger/contract.js';
import { OfficeDirectory, OfficeRegistry, type PeopleRegister } from '../office/contract.js';
import { type TaskEntry, TaskRegistry } from '../task/contract.js';
import { TaskForceRegistry } from '../task-force/contract.js';
import { SampleFiles } from './sample-files.js';

const KINDS: Readonly<Record<UnitKind, 'internal' | 'community' | 'stationed'>> = {
  内设机构: 'internal',
  村居社区: 'community',
  派驻: 'stationed',
};

@Injectable()
export class SampleRegisters {
  constructor(
    readonly office: OfficeRegistry,
    readonly forces: TaskForceRegistry,
    readonly projects: ActionPlanRegistry,
    readonly tasks: TaskRegistry,
    readonly plans: ActionPlans,
    readonly directory: OfficeDirectory,
  ) {}
}

/** Takes over what the office handed in. */
@Injectable()
export class SampleLedger {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly files: SampleFiles,
    private readonly reader: LedgerReader,
    private readonly registers: SampleRegisters,
  ) {}

  /** Twice, the second time changes nothing. @returns the codes of the projects. */
  async takeOver(): Promise<string[]> {
    const people = await this.files.people();
    const { document } = await this.reader.read(await this.files.ledger());
    if (!document) throw new Error('The ledger of the sample office has faults.');
    const codes = document.projects.map(({ code }) => code);
    const { office, forces, projects, plans } = this.registers;
    await this.transactions.run(async (tx) => {
      await office.register(tx, registerOf(people));
      await forces.register(tx, people.forces);
      await projects.register(
        tx,
        document.projects.map(({ code, title, force, endDate, endDateAsWritten }) => ({
          code,
          title,
          force,
          endDate,
          endDateSource: endDateAsWritten ?? endDate,
        })),
      );
      const registered = await plans.projectsByCode(codes, tx);
      for (const project of document.projects) await this.registerTasks(tx, registered.get(project.code)!.id, project);
    });
    return codes;
  }

  private async registerTasks(tx: Transaction, projectId: Parameters<TaskRegistry['register']>[1], { tasks, links }: LedgerProject) {
    const entries: TaskEntry[] = [];
    for (const task of tasks) entries.push(await this.entryOf(tx, task));
    await this.registers.tasks.register(tx, projectId, entries, links);
  }

  private async entryOf(tx: Transaction, task: LedgerTask): Promise<TaskEntry> {
    const owners = [];
    for (const unit of task.units) owners.push(...((await this.registers.directory.contactPosts(unit, tx)) ?? []));
    const [owner, ...coOwners] = owners.map(({ id }) => id);
    return {
      code: task.code,
      name: task.name,
      durationDays: task.remainingDays ?? 0,
      ...(task.parent === null ? {} : { parent: task.parent }),
      ...(owner ? { owner } : {}),
      coOwners,
      ...(task.quantity ? { quantity: task.quantity } : {}),
      ...(task.standard === '' ? {} : { standard: task.standard }),
    };
  }
}

function registerOf({ units, groupUnits, posts, leave }: PeopleDocument): PeopleRegister {
  return {
    units: units.map(({ name, kind }) => ({ name, kind: KINDS[kind] })),
    groupUnits: groupUnits.map(({ name, units: members }) => ({ name, members })),
    posts: posts.map(({ post, unit, email, phone, language }) => ({
      title: post,
      unit,
      language,
      ...(email ? { email } : {}),
      ...(phone ? { phone } : {}),
    })),
    leave: leave.map(({ substitute, ...one }) => ({ ...one, ...(substitute ? { substitute } : {}) })),
  };
}
