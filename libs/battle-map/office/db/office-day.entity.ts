import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { DayHours } from '#libs/kernel/calendar/calendar-spec';
import type { OfficeDay } from '#libs/kernel/calendar/day-table';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** What the office itself decided about a day; it wins over what was published. */
@Entity('office_day')
@Check('ck_office_day_kind', `kind in ('holiday', 'workday')`)
export class OfficeDayEntity {
  @PrimaryColumn('date')
  date!: LocalDate;

  @Column('text')
  kind!: OfficeDay['kind'];

  @Column('text')
  name!: string;

  /** Null: the hours of an ordinary day. */
  @Column('jsonb', { nullable: true })
  hours!: DayHours | null;
}
