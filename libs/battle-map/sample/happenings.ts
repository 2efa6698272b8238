import { Inject, Injectable } from '@nestjs/common';
import { type Month, monthBefore, monthOfDate, monthsBetween } from '#libs/kernel/scoring/month';
import { localDateOf } from '#libs/kernel/shared/local-date';
import { SETTINGS, type Settings } from '#libs/platform/config/settings';
import { HappeningsRepository, type LightChange, type SentMessage, type Stretch } from './db/happenings.repository.js';

/** A month that came to its end. */
export interface EndedMonth {
  /** `2018-07`. */
  readonly month: string;
  /** Its points were posted, by now. */
  readonly locked: boolean;
  readonly entries: number;
  /** Hundredths, all entries together. */
  readonly points: number;
}

export interface WhatHappened {
  readonly lights: readonly LightChange[];
  readonly messages: readonly SentMessage[];
  readonly months: readonly EndedMonth[];
}

/** What happened in a stretch of the office's time, from what stands written of it. */
@Injectable()
export class Happenings {
  constructor(
    private readonly rows: HappeningsRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async of(stretch: Stretch): Promise<WhatHappened> {
    const ended = this.endedMonths(stretch);
    const posted = new Map((await this.rows.postedMonths(ended)).map((month) => [month.month, month]));
    return {
      lights: await this.rows.lightChanges(stretch),
      messages: await this.rows.messages(stretch),
      months: ended.map((month) => {
        const { entries = 0, points = 0 } = posted.get(month) ?? {};
        return { month, locked: posted.has(month), entries, points };
      }),
    };
  }

  private endedMonths({ from, to }: Stretch): Month[] {
    const [first, last] = [from, to].map((moment) => monthOfDate(localDateOf(moment, this.settings.TIME_ZONE))) as [Month, Month];
    return first < last ? monthsBetween(first, monthBefore(last)) : [];
  }
}
