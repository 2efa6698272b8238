import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '#libs/platform/access/permit';
import { grouped } from '#libs/kernel/shared/grouped';
import { LitBattleMap } from '../lit-battle-map.js';
import { BattleMapView, MapQuery } from './map.schema.js';
import { toMapProject } from './map.view.js';

@ApiTags('map')
@Controller('api/map')
export class MapController {
  constructor(private readonly map: LitBattleMap) {}

  @Get()
  @Permit('map:read')
  @ApiOperation({ summary: 'The battle map: every project and task with its light and the sentence that says why.' })
  @ApiOkResponse({ standardSchema: BattleMapView })
  @SerializeOptions({ schema: BattleMapView })
  async read(@Query({ schema: MapQuery }) { project: projectId, force: forceId, light }: MapQuery): Promise<BattleMapView> {
    const { today, calendar, provisionalFrom, projects, tasks } = await this.map.facts({ projectId, forceId });
    const byProject = grouped(tasks, ({ projectId }) => projectId);
    const views = projects.map((project) => toMapProject(project, byProject.get(project.id) ?? [], { today, calendar }));
    return {
      asOf: today,
      provisionalFrom,
      projects: light ? views.filter((project) => project.light === light || project.tasks.some((task) => task.light === light)) : views,
    };
  }
}
