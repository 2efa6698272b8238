import { z } from 'zod';
import type { CalendarSpec } from '#libs/kernel/calendar/calendar-spec';
import type { StatutoryDeadline, StatutoryRule } from '#libs/kernel/calendar/statutory-deadline';
import type { StatutoryMatter } from '#libs/kernel/calendar/statutory-rules';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import type { Brand } from '#libs/kernel/shared/brand';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Registered } from '#libs/kernel/shared/registered';
import type { AccountId } from '#libs/platform/access/actor';
import type { Transaction } from '#libs/platform/database/transaction';
import { eventType } from '#libs/platform/events/event-type';
import type { Language } from '#libs/platform/i18n/messages';

export type UnitId = Brand<string, 'unit'>;
export type PostId = Brand<string, 'post'>;

/** 内设机构, 村居社区, 派驻. A stationed unit belongs to another authority: it gets reminders, and no points. */
export const UNIT_KINDS = ['internal', 'community', 'stationed'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The business roles. What each may do, every stage says in its own part; the three administrators get nothing of it. */
export const SUPERVISION_DESK = 'supervision-desk';
export const FORCE_HEAD = 'force-head';
export const LEADER = 'leader';
export const STAFF = 'staff';
/** Secretary of the points committee (积分评定委员会秘书): the named person who confirms what a month costs. */
export const SCORING_CONFIRMER = 'scoring-confirmer';

/** A post, not a person: who holds it may change, what it is asked to do stays. */
export interface Post {
  readonly id: PostId;
  readonly title: string;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
  /** The post that is asked when a task names the unit only. */
  readonly contact: boolean;
  /** The account of whoever holds it; one account may hold several posts. */
  readonly accountId: AccountId | null;
  /** It is no more: it keeps what it did, and gets nothing new. */
  readonly retired: boolean;
}

/** Every name that a list may use. */
export interface OfficeNames {
  readonly units: ReadonlySet<string>;
  /** The names of the units that each group unit stands for, in its order. */
  readonly groupUnits: ReadonlyMap<string, readonly string[]>;
  readonly posts: ReadonlySet<string>;
}

/** Who is who. Posts come in the order of their titles unless it says otherwise. */
export abstract class OfficeDirectory {
  abstract post(id: PostId, tx?: Transaction): Promise<Post | undefined>;

  abstract posts(ids: readonly PostId[], tx?: Transaction): Promise<Post[]>;

  abstract postsByTitle(titles: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, Post>>;

  /** The posts that the account holds. */
  abstract postsOf(accountId: AccountId, tx?: Transaction): Promise<Post[]>;

  /** Who held each of the posts on a day; one that nobody held is left out. */
  abstract holdersOn(ids: readonly PostId[], on: LocalDate, tx?: Transaction): Promise<ReadonlyMap<PostId, AccountId>>;

  /** The posts for which the account may act on a day: its own, then those whose holders are on leave and name one of its posts as substitute. */
  abstract postsActedFor(accountId: AccountId, on: LocalDate, tx?: Transaction): Promise<Post[]>;

  /**
   * Whom a unit's name, or a group unit's (各社区), means: the contact posts, a group expanded in its order. The first owns a task,
   * the others own it with him. A unit without a post gives none.
   * @returns undefined for a name that is neither.
   */
  abstract contactPosts(unitOrGroup: string, tx?: Transaction): Promise<Post[] | undefined>;

  /** The same of many names at once; a name that is neither is left out. */
  abstract contactPostsByName(unitsOrGroups: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, Post[]>>;

  abstract unitsByName(names: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, UnitId>>;

  /** Those of the units that there are. */
  abstract unitIds(ids: readonly UnitId[], tx?: Transaction): Promise<ReadonlySet<UnitId>>;

  abstract names(tx?: Transaction): Promise<OfficeNames>;
}

export interface UnitEntry {
  readonly name: string;
  readonly kind: UnitKind;
  /** Name of the unit above it; left out: as it stands. */
  readonly parent?: string;
}

export interface PostEntry {
  readonly title: string;
  /** Name of its unit. */
  readonly unit: string;
  readonly email?: string;
  readonly phone?: string;
  readonly language?: Language;
  /** Left out for all posts of a unit: the first is the contact. */
  readonly contact?: boolean;
  /** Left out: whoever holds the post goes on holding it. */
  readonly accountId?: AccountId;
}

export interface LeaveEntry {
  /** Title of the post that is away. */
  readonly post: string;
  /** Both days included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Title of the post that stands in. */
  readonly substitute?: string;
  readonly reason: string;
}

export interface PeopleRegister {
  readonly units: readonly UnitEntry[];
  readonly groupUnits: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly posts: readonly PostEntry[];
  readonly leave: readonly LeaveEntry[];
}

export interface PeopleRegistered {
  readonly units: Registered;
  readonly groupUnits: Registered;
  readonly posts: Registered;
  /** Each named `post from`. */
  readonly leave: Registered;
}

/** Takes lists in: by name, what is there is brought up to date and the rest is added. Nothing is ever removed. */
export abstract class OfficeRegistry {
  /** @throws DomainError `office.unit.unknown`, `office.post.unknown`, `office.unit.name-taken`, `office.leave.reversed`, with the field. */
  abstract register(tx: Transaction, people: PeopleRegister): Promise<PeopleRegistered>;
}

/** Ends units and posts. Whether they have open work, the stage says that knows it. */
export abstract class Retirements {
  /** @returns its title. @throws DomainError `office.post.unknown`, `.retired`, `.changed`, `.held`. */
  abstract retirePost(tx: Transaction, id: PostId, seenVersion: number): Promise<string>;

  /**
   * The unit, and with it the posts in it, which nobody holds.
   * @returns its name and those posts.
   * @throws DomainError `office.unit.gone`, `.retired`, `.changed`, `.has-units`, `office.post.held`.
   */
  abstract retireUnit(tx: Transaction, id: UnitId, seenVersion: number): Promise<{ readonly name: string; readonly posts: PostId[] }>;
}

/** A leave during which a post stands in. */
export interface NamedSubstitute {
  /** Title of the post that is away. */
  readonly post: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What the office keeps of a post whose holder leaves. */
export abstract class PostHandOvers {
  /** The leave of others that lasts until the day or longer and names the post as substitute. */
  abstract substituteOf(postId: PostId, on: LocalDate, tx?: Transaction): Promise<NamedSubstitute[]>;

  /**
   * From a day on nobody holds the one post, and in leave the other one stands in its place; leave that has begun is cut in two,
   * so that it stays known who stood in before.
   * @returns whose account held it; null: nobody did.
   * @throws DomainError `office.post.unknown`.
   */
  abstract handOver(tx: Transaction, from: PostId, to: PostId, on: LocalDate): Promise<AccountId | null>;
}

/** The office's working time as the kernel compiles it. */
export interface OfficeCalendarSpec {
  readonly calendars: readonly CalendarSpec[];
  /** Id of the calendar of projects among them. */
  readonly projectCalendar: string;
  /** Working minutes of an ordinary day: what "one working day" of a duration or a lag means. */
  readonly minutesPerDay: number;
  readonly publishedUntil: LocalDate;
  /** Raised by every change of a day: equal versions, equal days. */
  readonly version: number;
  /** True for a date that follows from the week alone, because the holidays of its year are not published yet. */
  isProvisional(date: LocalDate): boolean;
}

export abstract class OfficeCalendar {
  abstract spec(tx?: Transaction): Promise<OfficeCalendarSpec>;

  /** The calendar of projects over all of the dates, and around them by more than any holiday lasts. @param dates at least one. */
  abstract over(dates: readonly LocalDate[], tx?: Transaction): Promise<WorkingCalendar>;
}

/** A time limit set by law, with its last day. */
export interface StatutoryTerm extends StatutoryDeadline {
  /** A holiday of its days may not be published yet. */
  readonly provisional: boolean;
}

/** Time limits set by law, on the days of rest that the State Council published; days on which the office alone is closed extend none. */
export abstract class StatutoryDeadlines {
  /** Every version of every rule, the oldest of a matter first. */
  abstract rules(): readonly (StatutoryRule & { readonly matter: StatutoryMatter })[];

  /**
   * The terms of one matter that begin with these events, by their dates.
   * @throws DomainError `office.statutory.not-in-force`, `office.statutory.ended`, with the field `from`.
   */
  abstract termsOf(matter: StatutoryMatter, events: readonly LocalDate[], tx?: Transaction): Promise<ReadonlyMap<LocalDate, StatutoryTerm>>;
}

const date = z.iso.date().transform((text) => text as LocalDate);

/** Heard after the commit. */
export const OfficeEvents = {
  /** Days between the two dates, both included, are worked or not worked otherwise than before. `version` is the calendar's. */
  calendarChanged: eventType('office.calendar-changed', z.object({ version: z.int(), from: date, to: date })),
};

/*
 * Views for later stages; dates are SQL dates, so select `::text`.
 *
 * office__post   id, title, unit_id, unit_name, unit_kind, email, phone, language, contact, account_id
 * office__unit   id, name, kind, parent_id
 * office__leave  id, post_id, from_date, to_date, substitute_post_id, reason
 * office__holding  post_id, account_id, from_date (null: since before it was kept), to_date (included; null: still)
 */
export const OFFICE_POST = 'office__post';
export const OFFICE_UNIT = 'office__unit';
export const OFFICE_LEAVE = 'office__leave';
export const OFFICE_HOLDING = 'office__holding';
