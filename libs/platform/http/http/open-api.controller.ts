import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../access/permit.js';
import { ApiDocument } from '../open-api.js';
import { DOCS_PAGE, DOCS_SCRIPT } from './docs-page.js';

const OPEN = 'It describes the program, which is public, and holds no data of the office.';

const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** What the page may load, all of it from here. */
const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

@Controller('api')
export class OpenApiController {
  constructor(private readonly document: ApiDocument) {}

  @Get('openapi.json')
  @Public(OPEN)
  @ApiExcludeEndpoint()
  @Header('cache-control', 'no-cache')
  openApi(): object {
    return this.document.read();
  }

  @Get('docs')
  @Public(OPEN)
  @ApiExcludeEndpoint()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return DOCS_PAGE;
  }

  @Get('docs/start.js')
  @Public(OPEN)
  @ApiExcludeEndpoint()
  @Header('content-type', 'text/javascript; charset=utf-8')
  script(): string {
    return DOCS_SCRIPT;
  }

  @Get('docs/:asset')
  @Public(OPEN)
  @ApiExcludeEndpoint()
  asset(@Param('asset') asset: string, @Res() reply: FastifyReply): void {
    const type = Object.hasOwn(ASSETS, asset) ? ASSETS[asset] : undefined;
    if (!type) throw new NotFoundException();
    reply
      .header('content-type', type)
      .header('cache-control', 'public, max-age=86400')
      .send(readFileSync(join(assets, asset)));
  }
}
