import { SmppSink } from '#libs/platform/testing/smpp-sink';
import { smsOfSettings } from './sms-of-settings.js';

const USUAL = { SMS_SEGMENTS: 1, SMS_TIMEOUT_SECONDS: 20, SMS_KEEP_ALIVE_SECONDS: 30 };

describe("the office's SMS channel", () => {
  it('is there with SMS_URL and the signature only', () => {
    expect(smsOfSettings({ ...USUAL, SMS_SIGNATURE: '督导办' })).toBeUndefined();
    expect(smsOfSettings({ ...USUAL, SMS_URL: 'smpp://u:p@sms.example.org' })).toBeUndefined();
  });

  it('logs in with what the address says, percent signs decoded', async () => {
    const sink = await SmppSink.start();
    const url = `smpp://${encodeURIComponent(sink.systemId)}:%72ight@127.0.0.1:${sink.port}?system_type=X`;
    const channel = smsOfSettings({ ...USUAL, SMS_URL: url, SMS_SIGNATURE: '街道办', SMS_SENDER: 'Duban' })!;
    const message = { messageId: '<1@x>', to: '13812345678', subject: '', text: '请办理' };
    expect(await channel.send(message, new AbortController().signal)).toMatchObject({ outcome: 'handed' });
    expect(sink.messages).toMatchObject([{ text: '【街道办】请办理', from: 'Duban' }]);
    await channel.close();
    await sink.stop();
  });
});
