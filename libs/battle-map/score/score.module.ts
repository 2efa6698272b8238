import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { FORCE_HEAD, LEADER, SCORING_CONFIRMER, STAFF, SUPERVISION_DESK } from '../office/contract.js';
import { OfficeModule } from '../office/office.module.js';
import { ScoringPeriods } from './contract.js';
import { Score1795500800000 } from './db/1795500800000-score.js';
import { MonthFactsRepository } from './db/month-facts.repository.js';
import { ScoreAccountEntity } from './db/score-account.entity.js';
import { ScoreEntryEntity } from './db/score-entry.entity.js';
import { ScoreLedgerRepository } from './db/score-ledger.repository.js';
import { ScoreProposalEntity } from './db/score-proposal.entity.js';
import { ScoreReadingRepository } from './db/score-reading.repository.js';
import { ScoreRuleVersionEntity } from './db/score-rule-version.entity.js';
import { ScoreRunEntity } from './db/score-run.entity.js';
import { ScoreRunRepository } from './db/score-run.repository.js';
import { ScoringPeriodEntity } from './db/scoring-period.entity.js';
import { ScoringPeriodRepository } from './db/scoring-period.repository.js';
import { explanationMessages } from './explanation-messages.js';
import { ExplanationTexts } from './explanation-texts.js';
import { CONFIRM_SCORES, LOCK_SCORES, OPEN_SCORING_PERIODS, READ_ALL_SCORES, READ_OWN_SCORES, RUN_SCORES } from './http/permissions.js';
import { ScoreMonthsController } from './http/score-months.controller.js';
import { ScoresController } from './http/scores.controller.js';
import { onDraftAsked } from './jobs/on-draft-asked.job.js';
import { SCORES_CHANGED } from './live-topics.js';
import { scoreMessages } from './messages.js';
import { MonthCalendars } from './month-calendars.js';
import { MonthPeriod } from './month-period.js';
import { ruleMessages } from './rule-messages.js';
import { runMessages } from './run-messages.js';
import { ScoreMonthList } from './score-month-list.js';
import { StoredScoringPeriods } from './stored-scoring-periods.js';
import { AskDraft } from './use-cases/ask-draft.js';
import { ConfirmMonth } from './use-cases/confirm-month.js';
import { DraftMonth } from './use-cases/draft-month.js';
import { LockMonth } from './use-cases/lock-month.js';
import { OpenPeriod } from './use-cases/open-period.js';

@Module({
  imports: [OfficeModule],
  controllers: [ScoreMonthsController, ScoresController],
  providers: [
    MonthFactsRepository,
    ScoreLedgerRepository,
    ScoreReadingRepository,
    ScoreRunRepository,
    ScoringPeriodRepository,
    ExplanationTexts,
    MonthCalendars,
    MonthPeriod,
    ScoreMonthList,
    AskDraft,
    ConfirmMonth,
    DraftMonth,
    LockMonth,
    OpenPeriod,
    { provide: ScoringPeriods, useClass: StoredScoringPeriods },
  ],
  exports: [ScoringPeriods],
})
export class ScoreModule {}

export const scorePart: ProductPart = {
  name: 'score',
  module: ScoreModule,
  entities: [ScoreRuleVersionEntity, ScoringPeriodEntity, ScoreAccountEntity, ScoreRunEntity, ScoreProposalEntity, ScoreEntryEntity],
  migrations: [Score1795500800000],
  messages: { ...scoreMessages, ...ruleMessages, ...runMessages, ...explanationMessages },
  jobs: [onDraftAsked],
  liveTopics: { [SCORES_CHANGED]: READ_ALL_SCORES },
  roles: {
    // Whoever confirms looks at the tasks and at the map, and changes neither.
    [SCORING_CONFIRMER]: [
      ...[READ_ALL_SCORES, RUN_SCORES, CONFIRM_SCORES, LOCK_SCORES, READ_OWN_SCORES],
      ...(['office:read', 'task:read', 'action-plan:read'] as const),
    ],
    [SUPERVISION_DESK]: [READ_ALL_SCORES, OPEN_SCORING_PERIODS, READ_OWN_SCORES],
    [LEADER]: [READ_ALL_SCORES, READ_OWN_SCORES],
    [FORCE_HEAD]: [READ_OWN_SCORES],
    [STAFF]: [READ_OWN_SCORES],
  },
};
