import { Injectable } from '@nestjs/common';
import type { Registered } from '#libs/kernel/shared/registered';
import type { Transaction } from '#libs/platform/database/transaction';
import { HandOverRegistry } from '../hand-over/contract.js';
import { OfficeRegistry, type PeopleRegister, type UnitKind as OfficeUnitKind } from '../office/contract.js';
import type { ImportKind } from './contract.js';
import type { PeopleDocument, UnitKind } from './contract/ledger-file.js';
import type { ImportReport } from './domain/import-report.js';
import { NOWHERE } from './domain/ledger-report.js';

const KINDS: Readonly<Record<UnitKind, OfficeUnitKind>> = { 内设机构: 'internal', 村居社区: 'community', 派驻: 'stationed' };

/** Units, group units, posts and leave of people.json, entered in the office's register, and who leaves when. */
@Injectable()
export class PeopleImport {
  constructor(
    private readonly office: OfficeRegistry,
    private readonly handOvers: HandOverRegistry,
  ) {}

  /** @throws DomainError `office.*`, `hand-over.*`. */
  async register(tx: Transaction, people: PeopleDocument, report: ImportReport): Promise<void> {
    const { units, groupUnits, posts, leave, handOver } = people;
    const registered = await this.office.register(tx, registerOf(people));
    const note = (kind: ImportKind, outcome: Registered, titles: readonly (readonly [string, string])[]) => {
      const byCode = new Map(titles);
      report.note(kind, outcome, (code) => ({ title: byCode.get(code) ?? '' }));
    };
    note(
      'unit',
      registered.units,
      units.map(({ name, kind }) => [name, kind]),
    );
    note(
      'group-unit',
      registered.groupUnits,
      groupUnits.map(({ name, units: members }) => [name, members.join('、')]),
    );
    note(
      'post',
      registered.posts,
      posts.map(({ post, unit }) => [post, unit]),
    );
    note(
      'leave',
      registered.leave,
      leave.map(({ post, from, reason }) => [`${post} ${from}`, reason]),
    );
    const { handOvers, past } = await this.handOvers.register(tx, handOver);
    note(
      'hand-over',
      handOvers,
      handOver.map(({ post, leavesOn, successor }) => [`${post} ${leavesOn}`, successor]),
    );
    for (const { post, leavesOn } of past) report.remark('people', 'hand-over-past', NOWHERE, { post, day: leavesOn });
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
      ...(email === null ? {} : { email }),
      ...(phone === null ? {} : { phone }),
    })),
    leave: leave.map(({ substitute, ...one }) => ({ ...one, ...(substitute === null ? {} : { substitute }) })),
  };
}
