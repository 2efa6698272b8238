import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { LEADER, SCORING_CONFIRMER, SUPERVISION_DESK } from '../office/contract.js';
import { LockedMonthRepository } from './db/locked-month.repository.js';
import { Evaluations } from './evaluations.js';
import { EvaluationController } from './http/evaluation.controller.js';
import { READ_EVALUATION } from './http/permissions.js';
import { evaluationMessages } from './messages.js';

@Module({ controllers: [EvaluationController], providers: [LockedMonthRepository, Evaluations] })
export class EvaluationModule {}

export const evaluationPart: ProductPart = {
  name: 'evaluation',
  module: EvaluationModule,
  messages: evaluationMessages,
  roles: { [SUPERVISION_DESK]: [READ_EVALUATION], [LEADER]: [READ_EVALUATION], [SCORING_CONFIRMER]: [READ_EVALUATION] },
};
