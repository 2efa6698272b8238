import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { WorkContext } from '../../telemetry/context.js';
import type { LetterState } from '../outbox-state.js';

/** One letter to one job: written with the change that causes it, under a business key that is unique for ever. */
@Entity('outbox')
@Unique(['key'])
@Check('ck_outbox_state', `state in ('pending', 'leased', 'running', 'done', 'dead')`)
@Index(['dueAt'], { where: `state in ('pending', 'leased', 'running')` })
@Index(['state', 'finishedAt'])
export class OutboxEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('text')
  key!: string;

  /** The name of the job or tick that answers. */
  @Column('text')
  job!: string;

  /** What happened; null for the letter of a tick. */
  @Column('text', { nullable: true })
  eventType!: string | null;

  /** Null once the letter is old and done. */
  @Column('jsonb', { nullable: true })
  payload!: unknown;

  @Column('text')
  correlationId!: string;

  /** Who caused it. */
  @Column('jsonb', { nullable: true })
  actor!: WorkContext['actor'] | null;

  @Column('text', { default: 'pending' })
  state!: LetterState;

  /** How often a worker began. */
  @Column('integer', { default: 0 })
  attempts!: number;

  /** When the relay rings for it (again): the next attempt of a pending letter, the end of the lease of any other. */
  @Column('timestamptz')
  dueAt!: Date;

  /** Fencing: grows with every lease, and only the newest holder may write. */
  @Column('bigint', { default: 0 })
  token!: string;

  @Column('text', { nullable: true })
  lastError!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
