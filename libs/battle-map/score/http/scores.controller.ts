import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Month } from '#libs/kernel/scoring/month';
import { type Actor, CurrentActor } from '#libs/platform/access/actor';
import { Permit } from '#libs/platform/access/permit';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { Answers, AnswersNothing } from '#libs/platform/http/answers';
import { OfficeDirectory, type PostId } from '../../office/contract.js';
import { type EntryRow, ScoreReadingRepository } from '../db/score-reading.repository.js';
import { ExplanationTexts } from '../explanation-texts.js';
import { OpenPeriod } from '../use-cases/open-period.js';
import { OPEN_SCORING_PERIODS, READ_ALL_SCORES, READ_OWN_SCORES } from './permissions.js';
import { MonthParam, NewScoringPeriod, OwnScores, ScoreAccounts, ScoreEntries } from './score.schema.js';
import { toEntryView } from './score.view.js';

/** Everybody's points are for those who confirm and supervise; others see those of their own posts. */
@ApiTags('score')
@Controller('api/scores')
export class ScoresController {
  constructor(
    private readonly reading: ScoreReadingRepository,
    private readonly texts: ExplanationTexts,
    private readonly office: OfficeDirectory,
    private readonly clock: BusinessClock,
    private readonly openPeriod: OpenPeriod,
  ) {}

  @Get('months/:month/entries')
  @Permit(READ_ALL_SCORES)
  @ApiOperation({ summary: 'What a month proposes or posted, each with the sentence why; and the late tasks that cost nothing.' })
  @Answers(ScoreEntries)
  async entries(@Param('month', { schema: MonthParam }) month: Month) {
    const [rows, notes] = await Promise.all([this.reading.entries({ month }), this.reading.notes(month)]);
    const titles = new Map((await this.office.posts(notes.map(({ account }) => account.id as PostId))).map(({ id, title }) => [id, title]));
    return {
      month,
      entries: this.views(rows),
      notes: notes.map(({ subject, account, explanation }) => ({
        task: subject,
        post: titles.get(account.id as PostId) ?? '',
        explanation: this.texts.say(explanation),
      })),
    };
  }

  @Get('accounts')
  @Permit(READ_ALL_SCORES)
  @ApiOperation({ summary: 'The balance of every post by locked months.' })
  @Answers(ScoreAccounts)
  async accounts() {
    return { accounts: await this.reading.accounts(this.clock.today()) };
  }

  @Get('mine')
  @Permit(READ_OWN_SCORES)
  @ApiOperation({ summary: 'Balance and entries of the posts that the reader holds; what is proposed and not yet locked included.' })
  @Answers(OwnScores)
  async mine(@CurrentActor() actor: Actor) {
    const posts = (await this.office.postsOf(actor.accountId)).map(({ id }) => id);
    const [accounts, rows] = await Promise.all([this.reading.accounts(this.clock.today(), posts), this.reading.entries({ posts })]);
    return { accounts, entries: this.views(rows) };
  }

  @Post('periods')
  @Permit(OPEN_SCORING_PERIODS)
  @ApiOperation({
    summary: 'Opens a scoring period with an account for every post that is not stationed. Without it, the first draft opens one.',
  })
  @AnswersNothing()
  open(
    @Body({ schema: NewScoringPeriod }) { opensOn, closesOn, base, document, approvedOn }: NewScoringPeriod,
    @CurrentActor() actor: Actor,
  ) {
    const approval = { document, on: approvedOn };
    return this.openPeriod.execute(actor, { opensOn, closesOn, approval, ...(base === undefined ? {} : { base }) });
  }

  private views(rows: readonly EntryRow[]) {
    return rows.map((row) => toEntryView(row, this.texts.say(row.explanation)));
  }
}
