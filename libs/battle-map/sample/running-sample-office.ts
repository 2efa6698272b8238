import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type LoadedSample, type LoadProgress, SampleOffice } from './contract.js';
import { SampleStart } from './sample-start.js';
import { LoadSampleOffice } from './use-cases/load-sample-office.js';

export interface LoadState {
  /** `used`: somebody works here already, be it in a real office. */
  readonly state: 'empty' | 'begun' | 'loading' | 'used';
  /** Of this process; null in another one. */
  readonly progress: LoadProgress | null;
}

/** One loading at a time, and how far it is. */
@Injectable()
export class RunningSampleOffice extends SampleOffice {
  private progress: LoadProgress | null = null;

  constructor(
    private readonly loadSampleOffice: LoadSampleOffice,
    private readonly start: SampleStart,
  ) {
    super();
  }

  async load(said: (progress: LoadProgress) => void): Promise<LoadedSample> {
    if (this.progress) throw new DomainError('sample.loading', {}, { kind: 'conflict' });
    this.progress = { step: 'clock', done: 0, total: 0 };
    try {
      return await this.loadSampleOffice.execute((progress) => {
        this.progress = progress;
        said(progress);
      });
    } finally {
      this.progress = null;
    }
  }

  async state(): Promise<LoadState> {
    if (this.progress) return { state: 'loading', progress: this.progress };
    return { state: await this.start.emptiness(), progress: null };
  }
}
