import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { FORCE_HEAD, LEADER, SCORING_CONFIRMER, STAFF, SUPERVISION_DESK } from '../office/contract.js';
import { OfficeModule } from '../office/office.module.js';
import { BattleMap } from './contract.js';
import { BattleMapRepository } from './db/battle-map.repository.js';
import { MapController } from './http/map.controller.js';
import { LitBattleMap } from './lit-battle-map.js';
import { mapMessages } from './messages.js';

@Module({
  imports: [OfficeModule],
  controllers: [MapController],
  providers: [BattleMapRepository, LitBattleMap, { provide: BattleMap, useExisting: LitBattleMap }],
  exports: [BattleMap],
})
export class MapModule {}

export const mapPart: ProductPart = {
  name: 'map',
  module: MapModule,
  messages: mapMessages,
  roles: {
    [SUPERVISION_DESK]: ['map:read'],
    [FORCE_HEAD]: ['map:read'],
    [LEADER]: ['map:read'],
    [STAFF]: ['map:read'],
    [SCORING_CONFIRMER]: ['map:read'],
  },
};
