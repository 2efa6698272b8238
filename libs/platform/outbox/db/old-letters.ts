import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';

/** What is old and done. */
@Injectable()
export class OldLetters {
  constructor(private readonly database: Database) {}

  /**
   * A letter keeps its key for ever, so that its effect can never come twice; data and error go. A tick's letter goes as a
   * whole: the tick itself remembers its newest slot.
   */
  async forget(finishedBefore: Date): Promise<void> {
    const manager = this.database.manager();
    await manager.query(`delete from outbox where state = 'done' and finished_at < $1 and event_type is null`, [finishedBefore]);
    await manager.query(
      `update outbox set payload = null, actor = null where state = 'done' and finished_at < $1 and payload is not null`,
      [finishedBefore],
    );
  }
}
