import { Global, Module } from '@nestjs/common';
import type { ProductPart } from '../product/product-part.js';
import { StoredFile1795446500000 } from './db/1795446500000-stored-file.js';
import { StoredFileEntity } from './db/stored-file.entity.js';
import { StoredFileRepository } from './db/stored-file.repository.js';
import { DiskFileStore } from './disk-file-store.js';
import { FileInspector } from './file-inspector.js';
import { FileStore } from './file-store.js';
import { FilesController } from './http/files.controller.js';
import { sweepFiles } from './jobs/sweep-files.tick.js';
import { filesMessages } from './messages.js';
import { StoredFiles } from './stored-files.js';
import { SweepFiles } from './use-cases/sweep-files.js';
import { UploadFile } from './use-cases/upload-file.js';

@Global()
@Module({
  controllers: [FilesController],
  providers: [{ provide: FileStore, useClass: DiskFileStore }, FileInspector, StoredFileRepository, StoredFiles, SweepFiles, UploadFile],
  exports: [StoredFiles, SweepFiles],
})
export class FilesModule {}

export const filesPart: ProductPart = {
  name: 'files',
  module: FilesModule,
  entities: [StoredFileEntity],
  migrations: [StoredFile1795446500000],
  messages: filesMessages,
  ticks: [sweepFiles],
};
