import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { compileCalendars } from '#libs/kernel/calendar/compile-calendars';
import { dayNumber } from '#libs/kernel/calendar/wall-time';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import { Permit } from '#libs/platform/access/permit';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { OfficeCalendar } from '../../office/contract.js';
import { BattleMapRepository } from '../db/battle-map.repository.js';
import { BattleMapView, MapQuery } from './map.schema.js';
import { toMapProject } from './map.view.js';

/** Days around the dates of a project within which people count. */
const SPARE_DAYS = 800;

@ApiTags('map')
@Controller('api/map')
export class MapController {
  constructor(
    private readonly map: BattleMapRepository,
    private readonly calendars: OfficeCalendar,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Permit('map:read')
  @ApiOperation({ summary: 'The battle map: every project and task with its light and the sentence that says why.' })
  @ApiOkResponse({ standardSchema: BattleMapView })
  @SerializeOptions({ schema: BattleMapView })
  async read(@Query({ schema: MapQuery }) { project: projectId, force, light }: MapQuery): Promise<BattleMapView> {
    const today = this.clock.today();
    const projects = await this.map.projects({ projectId, forceId: force });
    const tasks = await this.map.tasks(projects.map(({ id }) => id));
    const spec = await this.calendars.spec();
    const dates = [today, ...projects.map(({ endDate }) => endDate), ...tasks.map((task) => task.due ?? task.latestFinish)].map(dayNumber);
    const horizon = { firstDay: Math.min(...dates) - SPARE_DAYS, endDay: Math.max(...dates) + SPARE_DAYS };
    const compiled = compileCalendars(spec.calendars, horizon, new Set([spec.projectCalendar]));
    const reading = { today, calendar: compiled.get(spec.projectCalendar) as WorkingCalendar };
    const views = projects.map((project) =>
      toMapProject(
        project,
        tasks.filter(({ projectId }) => projectId === project.id),
        reading,
      ),
    );
    return {
      asOf: today,
      provisionalFrom: spec.publishedUntil,
      projects: light ? views.filter((project) => project.light === light || project.tasks.some((task) => task.light === light)) : views,
    };
  }
}
