import { Controller, Get, Param, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { grouped } from '#libs/kernel/shared/grouped';
import { Permit } from '#libs/platform/access/permit';
import { Answers } from '#libs/platform/http/answers';
import { BattleMapRepository } from '../db/battle-map.repository.js';
import { LitBattleMap } from '../lit-battle-map.js';
import {
  BattleMapView,
  type MapProjectView,
  MapQuery,
  MapTags,
  MapTagsQuery,
  type MapTaskView,
  ProjectIdParam,
  TaskTags,
} from './map.schema.js';
import { toMapProject } from './map.view.js';

@ApiTags('map')
@Controller('api/map')
export class MapController {
  constructor(
    private readonly map: LitBattleMap,
    private readonly rows: BattleMapRepository,
  ) {}

  @Get()
  @Permit('map:read')
  @ApiOperation({ summary: 'The battle map: every project and task with its light and the sentence that says why.' })
  @ApiOkResponse({ standardSchema: BattleMapView })
  @SerializeOptions({ schema: BattleMapView })
  async read(@Query({ schema: MapQuery }) { project: projectId, force: forceId, light, tag }: MapQuery): Promise<BattleMapView> {
    const { today, calendar, provisionalFrom, projects, tasks } = await this.map.facts({ projectId, forceId, tag });
    const byProject = grouped(tasks, ({ projectId }) => projectId);
    const views = projects.map((project) => toMapProject(project, byProject.get(project.id) ?? [], { today, calendar }));
    const shows = (one: { readonly light: string }) => light === undefined || one.light === light;
    const shown =
      tag === undefined ? views.filter((project) => shows(project) || project.tasks.some(shows)) : await this.tagged(views, tag, shows);
    return { asOf: today, provisionalFrom, projects: shown };
  }

  @Get('tags')
  @Permit('map:read')
  @ApiOperation({ summary: 'The tags in use by tasks on the map, each with how many have it.' })
  @Answers(MapTags)
  async tags(@Query({ schema: MapTagsQuery }) { force }: MapTagsQuery): Promise<MapTags> {
    return { items: await this.rows.tagsInUse(force) };
  }

  @Get('projects/:id/tags')
  @Permit('map:read')
  @ApiOperation({ summary: 'What the tasks of a project are tagged with, of those that are.' })
  @Answers(TaskTags)
  async tagsOf(@Param('id', { schema: ProjectIdParam }) id: string): Promise<TaskTags> {
    return { items: await this.rows.tagsOf(id) };
  }

  /** What a project says of itself stays whole; of its tasks those are left that have the tag, and show the light. */
  private async tagged(projects: readonly MapProjectView[], tag: string, shows: (task: MapTaskView) => boolean): Promise<MapProjectView[]> {
    const tagged = await this.rows.tagged(
      projects.map(({ id }) => id),
      tag,
    );
    return projects
      .map((project) => ({ ...project, tasks: project.tasks.filter((task) => tagged.has(task.id) && shows(task)) }))
      .filter(({ tasks }) => tasks.length > 0);
  }
}
