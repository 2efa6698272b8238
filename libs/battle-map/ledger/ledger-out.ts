import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Language } from '#libs/platform/i18n/messages';
import { BattleMap } from '../map/contract.js';
import { OfficeCalendar, OfficeDirectory } from '../office/contract.js';
import type { LedgerScope } from './domain/ledger-scope.js';
import { LedgerOutRepository, type OutLink, type OutProject } from './db/ledger-out.repository.js';
import { countedDates } from './domain/ledger-out-row.js';
import { OwnerNames } from './domain/owner-names.js';
import { LedgerOutTexts } from './ledger-out-texts.js';
import { forceSheet, ledgerSheet, type ProjectOut } from './workbook/ledger-sheets.js';
import { writeWorkbook } from './workbook/write-workbook.js';

export interface LedgerFile {
  /** As it is offered to whoever saves it. */
  readonly name: string;
  /** `.xlsx`. */
  readonly content: Readable;
}

/** The ledger as it stands, in the form in which it is read: project by project, as the bytes are taken. */
@Injectable()
export class LedgerOut {
  constructor(
    private readonly rows: LedgerOutRepository,
    private readonly lights: BattleMap,
    private readonly office: OfficeDirectory,
    private readonly calendars: OfficeCalendar,
    private readonly texts: LedgerOutTexts,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * @param language left out: that of the work at hand.
   * @throws DomainError `ledger.export.nothing` for a scope without a project.
   */
  async write(scope: LedgerScope, language?: Language): Promise<LedgerFile> {
    const projects = await this.rows.projects(scope);
    if (projects.length === 0) throw new DomainError('ledger.export.nothing', {}, { kind: 'not-found' });
    const forces = await this.rows.forces(scope);
    const owners = new OwnerNames(await this.rows.posts(), (await this.office.names()).groupUnits);
    const today = this.clock.today();
    const words = this.texts.words({ scope, forces, projects, today, language });
    const sheets = [ledgerSheet(this.projectsOut(projects, owners), words), forceSheet(forces, words)];
    return { name: words.fileName, content: writeWorkbook(sheets, this.clock.now()) };
  }

  private async *projectsOut(projects: readonly OutProject[], owners: OwnerNames): AsyncGenerator<ProjectOut> {
    const today = this.clock.today();
    for (const project of projects) {
      const tasks = await this.rows.tasks(project.id);
      const links = bySuccessor(await this.rows.links(project.id));
      const lights = new Map((await this.lights.lightsOf(project.id)).map((light) => [light.taskId, light]));
      const calendar: WorkingCalendar = await this.calendars.over([today, project.endDate, ...tasks.flatMap(countedDates)]);
      yield { project, tasks, links, lights, calendar, owners, today };
    }
  }
}

function bySuccessor(links: readonly OutLink[]): ReadonlyMap<string, readonly OutLink[]> {
  const grouped = new Map<string, OutLink[]>();
  for (const link of links) grouped.set(link.to, [...(grouped.get(link.to) ?? []), link]);
  return grouped;
}
