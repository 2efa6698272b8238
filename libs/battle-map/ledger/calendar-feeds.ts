import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { AccountId } from '#libs/platform/access/actor';
import { KnownAccounts } from '#libs/platform/access/known-accounts';
import { Translator } from '#libs/platform/i18n/translator';
import { OfficeDirectory } from '../office/contract.js';
import { CalendarFeedRepository, type DueTask } from './db/calendar-feed.repository.js';
import { hashOfFeedToken } from './feed-tokens.js';
import { type FeedEvent, writeFeed } from './ics/write-feed.js';

/** What stands under a secret address: the due dates of the tasks that the posts of its owner own. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly feeds: CalendarFeedRepository,
    private readonly accounts: KnownAccounts,
    private readonly office: OfficeDirectory,
    private readonly translator: Translator,
  ) {}

  /**
   * @param origin of the program as the calendar reaches it, `https://office.example`.
   * @throws DomainError `ledger.calendar-feed.unknown`, the same whether it was never there, was revoked or its owner has left.
   */
  async read(token: string, origin: string): Promise<string> {
    const feed = await this.feeds.byToken(hashOfFeedToken(token));
    if (!feed || !(await this.accounts.isActive(feed.accountId))) {
      throw new DomainError('ledger.calendar-feed.unknown', {}, { kind: 'not-found' });
    }
    return this.write(feed.accountId, origin);
  }

  /** In the language of the owner's post: a calendar program does not say which one it wants. */
  private async write(accountId: AccountId, origin: string): Promise<string> {
    const [post] = await this.office.postsOf(accountId);
    const language = post?.language ?? this.translator.language();
    const text = (key: string, params: Readonly<Record<string, string>> = {}) => this.translator.text(key, params, language);
    const event = (task: DueTask): FeedEvent => ({
      uid: `task-${task.id}@battle-map`,
      due: task.due,
      sequence: task.dueVersion,
      changedOn: task.changedOn,
      cancelled: task.state === 'cancelled',
      summary: text('ledger.feed.task', { task: `${task.code} ${task.name}`, state: task.state }),
      description: text('ledger.feed.about', {
        project: task.project,
        state: text('ledger.out.state', { state: task.state }),
        latestStart: task.latestStart ?? '',
      }),
      url: `${origin}/tasks/${task.id}`,
    });
    return writeFeed({ name: text('ledger.feed.calendar'), language, events: (await this.feeds.dueTasks(accountId)).map(event) });
  }
}
