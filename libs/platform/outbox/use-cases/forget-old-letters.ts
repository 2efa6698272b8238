import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../clock/clocks.js';
import { OldLetters } from '../db/old-letters.js';

const KEPT_MS = 30 * 24 * 3_600_000;

/** The data of letters that were done thirty days ago is forgotten. */
@Injectable()
export class ForgetOldLetters {
  constructor(
    private readonly letters: OldLetters,
    private readonly clock: SystemClock,
  ) {}

  execute(): Promise<void> {
    return this.letters.forget(new Date(this.clock.now().getTime() - KEPT_MS));
  }
}
