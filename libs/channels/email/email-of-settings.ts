import { EmailChannel } from './email-channel.js';

/** The office's mail channel. @returns undefined without SMTP_URL: then there is none, and the outbox page shows what would be sent. */
export function emailOfSettings(settings: {
  readonly SMTP_URL?: string | undefined;
  readonly SMTP_FROM: string;
}): EmailChannel | undefined {
  return settings.SMTP_URL ? new EmailChannel({ url: settings.SMTP_URL, from: settings.SMTP_FROM }) : undefined;
}
