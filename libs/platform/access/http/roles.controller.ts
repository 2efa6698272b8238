import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../http/answers.js';
import { rolesApartFrom } from '../domain/separation.js';
import { READ_ACCOUNTS } from '../permissions.js';
import { Permit } from '../permit.js';
import { RoleCatalogue } from '../role-catalogue.js';
import { RoleList } from './access.schema.js';

@ApiTags('access')
@Controller('api/roles')
export class RolesController {
  constructor(private readonly catalogue: RoleCatalogue) {}

  @Get()
  @Permit(READ_ACCOUNTS)
  @ApiOperation({ summary: 'All roles, what each may do, and which no account may hold together.' })
  @Answers(RoleList)
  list() {
    return {
      items: this.catalogue.roles().map((name) => ({
        name,
        permissions: [...this.catalogue.permissionsOf([name])].sort(),
        apartFrom: rolesApartFrom(name),
      })),
    };
  }
}
