import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { TableDay } from '#libs/kernel/calendar/day-table';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** A statutory holiday or make-up workday, as the State Council published it. */
@Entity('published_day')
@Check('ck_published_day_kind', `kind in ('holiday', 'workday')`)
export class PublishedDayEntity {
  @PrimaryColumn('date')
  date!: LocalDate;

  @Column('text')
  kind!: TableDay['kind'];

  @Column('text')
  name!: string;
}
