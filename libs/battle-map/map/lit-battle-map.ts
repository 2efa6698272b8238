import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeCalendar } from '../office/contract.js';
import { BattleMap, type TaskLight } from './contract.js';
import { BattleMapRepository, type MapChoice, type ProjectRow, type TaskRow } from './db/battle-map.repository.js';
import { lightOf } from './domain/light.js';

/** The facts of the map, and what is needed to light them. */
export interface MapFacts {
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
  readonly provisionalFrom: LocalDate;
  readonly projects: readonly ProjectRow[];
  readonly tasks: readonly TaskRow[];
}

@Injectable()
export class LitBattleMap extends BattleMap {
  constructor(
    private readonly map: BattleMapRepository,
    private readonly calendars: OfficeCalendar,
    private readonly clock: BusinessClock,
  ) {
    super();
  }

  lights(tx?: Transaction): Promise<TaskLight[]> {
    return this.lit({}, tx);
  }

  lightsOf(projectId: string, tx?: Transaction): Promise<TaskLight[]> {
    return this.lit({ projectId }, tx);
  }

  /** Of all task forces, unless one is named. */
  async facts(choice: MapChoice, tx?: Transaction): Promise<MapFacts> {
    const today = this.clock.today();
    const projects = await this.map.projects(choice, tx);
    const tasks = await this.map.tasks(
      projects.map(({ id }) => id),
      tx,
    );
    const dates = new Set([today, ...projects.map(({ endDate }) => endDate)]);
    for (const task of tasks) for (const date of datesOf(task)) dates.add(date);
    const calendar = await this.calendars.over([...dates], tx);
    const { publishedUntil } = await this.calendars.spec(tx);
    return { today, calendar, provisionalFrom: publishedUntil, projects, tasks };
  }

  private async lit(choice: MapChoice, tx?: Transaction): Promise<TaskLight[]> {
    const { today, calendar, tasks } = await this.facts(choice, tx);
    const above = new Set(tasks.map(({ parentId }) => parentId));
    return tasks
      .filter(({ id }) => !above.has(id))
      .map((row) => {
        const { light, because, params } = lightOf(row, today, calendar);
        return { taskId: row.id, light, why: { because, params } };
      });
  }
}

/** Between which people count. */
function datesOf({ due, latestFinish, earliestFinish, completedOn }: TaskRow): LocalDate[] {
  return [due, latestFinish, earliestFinish, completedOn].filter((date) => date !== null);
}
