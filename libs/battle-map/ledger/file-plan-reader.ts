import { Injectable } from '@nestjs/common';
import { type PlanFile, type PlanFileLimits, PlanFileReader } from './contract/plan-file.js';
import { PLAN_FILE_LIMITS } from './limits.js';
import { readMspdi } from './mspdi/read-mspdi.js';
import { readOracle } from './oracle/read-oracle.js';
import { readPlanFile } from './read-plan-file.js';

@Injectable()
export class FilePlanReader extends PlanFileReader {
  read(source: AsyncIterable<Uint8Array | string>, limits: Partial<PlanFileLimits> = {}): Promise<PlanFile> {
    return readPlanFile(source, { ...PLAN_FILE_LIMITS, ...limits });
  }

  readMspdi(source: AsyncIterable<Uint8Array | string>, limits: Partial<PlanFileLimits> = {}): Promise<PlanFile> {
    return readMspdi(source, { ...PLAN_FILE_LIMITS, ...limits });
  }

  readOracle(json: string, limits: Partial<PlanFileLimits> = {}): PlanFile {
    return readOracle(json, { ...PLAN_FILE_LIMITS, ...limits });
  }
}
