import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import type { Bell } from '../../queue/doorbell.js';
import type { WorkContext } from '../../telemetry/context.js';

export interface NewLetter {
  readonly key: string;
  readonly job: string;
  readonly eventType: string | null;
  readonly payload: unknown;
  readonly correlationId: string;
  readonly actor: WorkContext['actor'] | null;
  readonly createdAt: Date;
}

/** A letter in the hands of a worker. */
export interface TakenLetter extends Bell {
  readonly key: string;
  readonly job: string;
  readonly payload: unknown;
  readonly correlationId: string;
  /** This attempt counted. */
  readonly attempt: number;
}

interface Claim {
  readonly now: Date;
  readonly leaseUntil: Date;
  readonly batch: number;
  /** No more letters than this may wait in the queue at once; the rest wait here, where they cost nothing. */
  readonly window: number;
}

/** The letters' way from written to done. Every change after the claim is fenced: it names the token and fails when that is old. */
@Injectable()
export class OutboxRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when a letter with this key was written before, now or ever. */
  async append(tx: Transaction, letter: NewLetter): Promise<boolean> {
    const rows: unknown[] = await this.database.manager(tx).query(
      `insert into outbox (key, job, event_type, payload, correlation_id, actor, due_at, created_at)
       values ($1, $2, $3, $4::jsonb, $5, $6::jsonb, $7, $7)
       on conflict (key) do nothing returning id`,
      [
        letter.key,
        letter.job,
        letter.eventType,
        JSON.stringify(letter.payload),
        letter.correlationId,
        letter.actor ? JSON.stringify(letter.actor) : null,
        letter.createdAt,
      ],
    );
    return rows.length > 0;
  }

  /** Takes due letters, oldest first: new ones, those to be tried again, and those whose holder has not been heard of in time. */
  async claim({ now, leaseUntil, batch, window }: Claim): Promise<Bell[]> {
    return this.changed(
      `with due as (
         select id from outbox
         where state in ('pending', 'leased', 'running') and due_at <= $1
         order by due_at, id
         limit least($3, greatest(0, $4 - (select count(*) from outbox where state = 'leased' and due_at > $1)))
         for update skip locked
       )
       update outbox set state = 'leased', token = token + 1, due_at = $2
       from due where outbox.id = due.id
       returning outbox.id as "outboxId", outbox.token`,
      [now, leaseUntil, batch, window],
    );
  }

  /** Puts letters back for which nobody could be rung. */
  async putBack(bells: readonly Bell[], dueAt: Date): Promise<void> {
    await this.changed(
      `update outbox set state = 'pending', due_at = $3
       from unnest($1::bigint[], $2::bigint[]) as bell (id, token)
       where outbox.id = bell.id and outbox.token = bell.token and state = 'leased'
       returning outbox.id`,
      [bells.map((bell) => bell.outboxId), bells.map((bell) => bell.token), dueAt],
    );
  }

  /** Opens a letter for which a bell was heard; undefined when the bell is old, so that an older job never runs. */
  async take(bell: Bell, leaseUntil: Date): Promise<TakenLetter | undefined> {
    const [letter] = await this.changed<TakenLetter>(
      `update outbox set state = 'running', token = token + 1, attempts = attempts + 1, due_at = $3
       where id = $1 and token = $2 and state = 'leased'
       returning id as "outboxId", token, key, job, payload, correlation_id as "correlationId", attempts as attempt`,
      [bell.outboxId, bell.token, leaseUntil],
    );
    return letter;
  }

  /** @returns false when the lease was lost to another worker. */
  extend(bell: Bell, leaseUntil: Date): Promise<boolean> {
    return this.fenced(`due_at = $3`, bell, [leaseUntil]);
  }

  finish(bell: Bell, now: Date): Promise<boolean> {
    return this.fenced(`state = 'done', finished_at = $3, last_error = null`, bell, [now]);
  }

  retryLater(bell: Bell, dueAt: Date, error: string): Promise<boolean> {
    return this.fenced(`state = 'pending', due_at = $3, last_error = $4`, bell, [dueAt, error]);
  }

  bury(tx: Transaction, bell: Bell, now: Date, error: string): Promise<boolean> {
    return this.fenced(`state = 'dead', finished_at = $3, last_error = $4`, bell, [now, error], tx);
  }

  /** Hands back a letter whose work was broken off because the process stops: no attempt is counted. */
  handBack(bell: Bell, now: Date): Promise<boolean> {
    return this.fenced(`state = 'pending', due_at = $3, attempts = attempts - 1`, bell, [now]);
  }

  private async fenced(set: string, bell: Bell, values: unknown[], tx?: Transaction): Promise<boolean> {
    const sql = `update outbox set ${set} where id = $1 and token = $2 and state = 'running' returning id`;
    const rows = await this.changed(sql, [bell.outboxId, bell.token, ...values], tx);
    return rows.length > 0;
  }

  /** TypeORM answers an `update … returning` with [rows, count]. */
  private async changed<Row>(sql: string, parameters: unknown[], tx?: Transaction): Promise<Row[]> {
    const [rows]: [Row[], number] = await this.database.manager(tx).query(sql, parameters);
    return rows;
  }
}
