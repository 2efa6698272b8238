import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** One row: until when holidays are published, and how often the days were changed. */
@Entity('office_calendar')
@Check('ck_office_calendar_once', 'id')
export class OfficeCalendarEntity {
  @PrimaryColumn('boolean', { default: true })
  id!: boolean;

  @Column('date')
  publishedUntil!: LocalDate;

  @Column('integer', { default: 1 })
  version!: number;
}
