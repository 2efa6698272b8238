import { SmsChannel } from './sms-channel.js';

const PORT = '2775';
const TLS_PORT = '3550';
const REOPEN_MS = 1000;

/**
 * The office's SMS channel. `SMS_URL` is `smpp://user:password@host:port`, or `smpps://` for TLS, with `?system_type=` where
 * the carrier asks for one.
 * @returns undefined without SMS_URL: then there is none, and the outbox page shows what would be sent.
 */
export function smsOfSettings(settings: {
  readonly SMS_URL?: string | undefined;
  readonly SMS_SENDER?: string | undefined;
  readonly SMS_SIGNATURE?: string | undefined;
  readonly SMS_SEGMENTS: number;
  readonly SMS_TIMEOUT_SECONDS: number;
  readonly SMS_KEEP_ALIVE_SECONDS: number;
}): SmsChannel | undefined {
  const { SMS_URL, SMS_SENDER = '', SMS_SIGNATURE, SMS_SEGMENTS, SMS_TIMEOUT_SECONDS, SMS_KEEP_ALIVE_SECONDS } = settings;
  if (!SMS_URL || !SMS_SIGNATURE) return undefined;
  const { protocol, hostname, port, username, password, searchParams } = new URL(SMS_URL);
  const tls = protocol === 'smpps:';
  return new SmsChannel({
    logIn: {
      host: hostname.replace(/^\[(.*)\]$/, '$1'),
      port: Number(port || (tls ? TLS_PORT : PORT)),
      tls,
      systemId: decodeURIComponent(username),
      password: decodeURIComponent(password),
      systemType: searchParams.get('system_type') ?? '',
    },
    sender: SMS_SENDER,
    rules: { signature: SMS_SIGNATURE, segments: SMS_SEGMENTS },
    patience: { answerMs: SMS_TIMEOUT_SECONDS * 1000, keepAliveMs: SMS_KEEP_ALIVE_SECONDS * 1000, reopenMs: REOPEN_MS },
  });
}
