import type { Type } from '@nestjs/common';
import type { Messages } from '../i18n/messages.js';
import type { Permission, RolePermissions } from '../access/permissions.js';
import type { InCommitListener } from '../events/in-commit-listener.js';
import type { JobDeclaration } from '../queue/job.js';
import type { TickDeclaration } from '../queue/tick.js';
import type { MigrationClass } from '../database/schema.js';

export type LiveAudience = Permission | 'signed-in';

/**
 * What one room or stage brings to the product. Everything that runs is listed by hand, so that the boot can
 * say what it has, refuse what is doubled or missing, and a test can freeze the list.
 */
export interface ProductPart {
  readonly name: string;
  readonly module?: Type;
  readonly entities?: readonly (new () => object)[];
  readonly migrations?: readonly MigrationClass[];
  readonly messages?: Messages;
  readonly listeners?: readonly InCommitListener[];
  readonly jobs?: readonly JobDeclaration[];
  readonly ticks?: readonly TickDeclaration[];
  readonly roles?: RolePermissions;
  /** Topics of live updates and who may hear them. */
  readonly liveTopics?: Readonly<Record<string, LiveAudience>>;
}

/** The whole product: its parts in the order in which later ones may know earlier ones. */
export type Product = readonly ProductPart[];

/** Dependency-injection token of the product. */
export const PRODUCT = Symbol('product');
