import { SmsChannel, type SmsCarrier } from '#libs/channels/sms/sms-channel';
import type { SmppSink } from '#libs/platform/testing/smpp-sink';

/** A channel to the simulated carrier, patient unless told otherwise. */
export function smsTo(
  sink: Pick<SmppSink, 'port' | 'systemId' | 'password'>,
  patience: Partial<SmsCarrier['patience']> = {},
  carrier: Partial<SmsCarrier> = {},
): SmsChannel {
  const { port, systemId, password } = sink;
  return new SmsChannel({
    logIn: { host: '127.0.0.1', port, tls: false, systemId, password, systemType: '' },
    sender: '10690000',
    rules: { signature: '督导办', segments: 1 },
    patience: { answerMs: 20_000, keepAliveMs: 60_000, reopenMs: 1, ...patience },
    ...carrier,
  });
}
