import { Inject, Injectable, Logger, Module } from '@nestjs/common';
import type { EmailChannel } from '#libs/channels/email/email-channel';
import { emailOfSettings } from '#libs/channels/email/email-of-settings';
import { SETTINGS, type Settings } from '#libs/platform/config/settings';
import { AccessEvents } from '#libs/platform/access/contract';
import { Database } from '#libs/platform/database/database';
import type { ProductPart } from '#libs/platform/product/product-part';
import { type JobRun, job } from '#libs/platform/queue/job';

/** The last hop of the tour: tells a new account's owner by mail, as a stage of the method will. */
@Injectable()
export class SendAccountNotice {
  private readonly logger = new Logger('notice');
  private readonly email: EmailChannel;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.email = emailOfSettings(settings)!;
  }

  async execute(accountId: string, { signal }: JobRun): Promise<void> {
    const [account] = await this.database
      .manager()
      .query<[{ name: string; email: string }]>('select name, email from account where id = $1', [accountId]);
    const handover = await this.email.send(
      {
        messageId: `<account-created.${accountId}@battle-map>`,
        to: account.email,
        subject: '账号已开通',
        text: `您的账号：${account.name}`,
      },
      signal,
    );
    if (handover.outcome !== 'handed') throw new Error(`the carrier said ${handover.outcome}: ${handover.reason}`);
    this.logger.log('notice handed');
  }
}

const onAccountCreated = job({
  name: 'notice.on-account-created',
  on: AccessEvents.accountCreated,
  key: ({ accountId }) => accountId,
  use: SendAccountNotice,
  run: (sendAccountNotice, { accountId }, run) => sendAccountNotice.execute(accountId, run),
});

@Module({ providers: [SendAccountNotice] })
class NoticeModule {}

export const noticePart: ProductPart = { name: 'notice', module: NoticeModule, jobs: [onAccountCreated] };
