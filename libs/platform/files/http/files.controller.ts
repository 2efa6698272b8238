import { Controller, Get, Param, Post, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Actor, CurrentActor } from '../../access/actor.js';
import { SignedIn } from '../../access/permit.js';
import { Answers } from '../../http/answers.js';
import { type Upload, UploadedFile } from '../../http/upload.js';
import type { FileId } from '../stored-file.js';
import type { HeaderWriter } from '../offered-file.js';
import { StoredFiles } from '../stored-files.js';
import { UploadFile } from '../use-cases/upload-file.js';
import { FileIdParam, FileView } from './files.schema.js';

@ApiTags('files')
@Controller('api/files')
export class FilesController {
  constructor(
    private readonly uploadFile: UploadFile,
    private readonly files: StoredFiles,
  ) {}

  @Post()
  @SignedIn()
  @ApiOperation({ summary: 'Stores one file of an allowed kind; it is the uploader’s alone until a stage takes it over.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @Answers(FileView, { status: 201 })
  upload(@UploadedFile() upload: Upload, @CurrentActor() actor: Actor) {
    return this.uploadFile.execute(actor, upload);
  }

  @Get(':id')
  @SignedIn()
  @ApiOperation({ summary: 'The content of an own file, as an attachment.' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async download(
    @Param('id', { schema: FileIdParam }) id: FileId,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: HeaderWriter,
  ): Promise<StreamableFile> {
    const file = await this.files.find(id);
    // The same answer as for a file that is not there: nobody learns of the files of others.
    if (file.uploadedBy !== actor.accountId) throw new DomainError('files.not-found', {}, { kind: 'not-found' });
    return this.files.download(file, reply);
  }
}
