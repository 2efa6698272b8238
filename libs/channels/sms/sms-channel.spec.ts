import { jest } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { eventually } from '#libs/platform/testing/eventually';
import { COMMAND } from '#libs/platform/testing/smpp-frames';
import { type CarrierMood, SmppSink } from '#libs/platform/testing/smpp-sink';
import { type ChannelMessage, type Handover, referenceOf } from '../contract.js';
import type { SmsCarrier, SmsChannel } from './sms-channel.js';
import { smsTo } from '../../../test/support/sms.js';

const LIVE = new AbortController().signal;
/** For a carrier that does not answer. */
const SOON = { answerMs: 1000 };
const message: ChannelMessage = {
  messageId: '<delivery-42.1@battle-map.example>',
  to: '138 1234 5678',
  subject: '逾期提醒',
  text: '您负责的《XM04-03 地块权属核查》应于9月29日完成，现已逾期，请尽快办理并填报进展。',
};
const message2 = { ...message, messageId: '<delivery-43.1@battle-map.example>', to: '+852 6123 4567' };

let sink: SmppSink;
let channel: SmsChannel;
let logged: string;
beforeEach(async () => {
  logged = '';
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      logged += String(chunk);
      return true;
    });
  }
  sink = await SmppSink.start();
  channel = smsTo(sink);
});
afterEach(async () => {
  await channel.close();
  await sink.stop();
  jest.restoreAllMocks();
});

/** Another channel in place of the one that every test begins with. */
const use = (patience: Partial<SmsCarrier['patience']>, carrier: Partial<SmsCarrier> = {}) => {
  channel = smsTo(sink, patience, carrier);
};

describe('an SMS', () => {
  it('arrives as it was written, signature first, in one UCS-2 segment', async () => {
    expect(await channel.send(message, LIVE)).toEqual({ outcome: 'handed', receipt: 'c1' });
    expect(sink.messages).toEqual([
      {
        id: 'c1',
        from: '10690000',
        to: '8613812345678',
        text: `【督导办】${message.text}`,
        dataCoding: 8,
        registeredDelivery: 0,
        reference: referenceOf(message.messageId),
        long: false,
      },
    ]);
  });

  it.each(['𠮷祥路拓宽工程', '🚧 占道', 'ＸＭ０４－０３ “核查”…', '\uFEFF中'])('loses nothing of %s', async (text) => {
    await channel.send({ ...message, text }, LIVE);
    expect(sink.messages[0]?.text).toBe(`【督导办】${text.replace('\uFEFF', '')}`);
  });

  it('of several segments goes whole, for the carrier to cut', async () => {
    use({}, { rules: { signature: '督导办', segments: 2 } });
    const text = '核'.repeat(129);
    await channel.send({ ...message, text }, LIVE);
    expect(sink.messages[0]).toMatchObject({ text: `【督导办】${text}`, long: true });
  });

  it('that may not be written so is never offered', async () => {
    const never = (answer: string) => ({ outcome: 'never', reason: 'message-refused', answer });
    expect(await channel.send({ ...message, text: '见 https://example.gov.cn/t/1' }, LIVE)).toEqual(never('link'));
    expect(await channel.send({ ...message, text: '扣1分' }, LIVE)).toEqual(never('score'));
    expect(await channel.send({ ...message, text: '核'.repeat(66) }, LIVE)).toEqual(never('too-long: 71 characters, 70 allowed'));
    expect(await channel.send({ ...message, to: '王敏' }, LIVE)).toMatchObject({ outcome: 'never', reason: 'recipient-refused' });
    expect(sink.messages).toEqual([]);
  });

  it('shares one line with the others', async () => {
    let bound = 0;
    sink.on('bound', () => bound++);
    const handed = await Promise.all(
      Array.from({ length: 20 }, (_, k) => channel.send({ ...message, messageId: `<${k}@x>`, text: `第${k}项` }, LIVE)),
    );
    expect(bound).toBe(1);
    for (const [k, { outcome, ...rest }] of handed.entries()) {
      expect(outcome).toBe('handed');
      const taken = sink.messages.find(({ id }) => 'receipt' in rest && id === rest.receipt);
      expect(taken?.text).toBe(`【督导办】第${k}项`);
    }
  });
});

describe('the carrier', () => {
  const doubt = { outcome: 'unknown', reason: 'no-answer' } as const;
  const outcomes: [string, CarrierMood, Partial<Handover>, number][] = [
    ['throttles (ESME_RTHROTTLED)', { status: 0x58, at: 'submit' }, { outcome: 'retry', reason: 'busy' }, 0],
    ['has a full queue (ESME_RMSGQFUL)', { status: 0x14, at: 'submit' }, { outcome: 'retry', reason: 'busy' }, 0],
    ['has a status of its own', { status: 0x4ff, at: 'submit' }, { outcome: 'retry', reason: 'busy', answer: '0x000004ff' }, 0],
    [
      'knows no such number',
      { status: 0x0b, at: 'submit' },
      { outcome: 'never', reason: 'recipient-refused', answer: 'ESME_RINVDSTADR' },
      0,
    ],
    ['rejects the text', { status: 0x66, at: 'submit' }, { outcome: 'never', reason: 'message-refused', answer: 'ESME_RX_R_APPN' }, 0],
    ['does not know the sender', { status: 0x0a, at: 'submit' }, { outcome: 'retry', reason: 'log-in-refused' }, 0],
    ['hangs up on the message', 'cut-before', doubt, 0],
    ['takes it and hangs up before it says so', 'cut-after', doubt, 1],
    ['takes it and hangs up within the id that it answers', 'cut-within', { outcome: 'handed', receipt: '' }, 1],
    ['answers with noise', 'noise', doubt, 0],
    ['takes it and says nothing', 'silent', doubt, 1],
    ['says nothing to anything', 'deaf', { outcome: 'retry', reason: 'unreachable' }, 0],
    ['refuses the bind for now', { status: 0x58, at: 'bind' }, { outcome: 'retry', reason: 'busy' }, 0],
  ];
  it.each(outcomes)('%s', async (_, mood, judged, taken) => {
    if (mood === 'silent' || mood === 'deaf') use(SOON);
    sink.mood = mood;
    expect(await channel.send(message, LIVE)).toMatchObject(judged);
    expect(sink.messages).toHaveLength(taken);
    sink.mood = 'accept';
    await eventually(async () => (await channel.send(message2, LIVE)).outcome === 'handed');
  });

  it('refuses a wrong password, and the message waits', async () => {
    channel = smsTo({ port: sink.port, systemId: sink.systemId, password: 'wrong' });
    expect(await channel.send(message, LIVE)).toEqual({ outcome: 'retry', reason: 'log-in-refused', answer: 'ESME_RINVPASWD' });
    expect(logged).not.toContain('wrong');
  });

  it('is not there', async () => {
    await sink.stop();
    expect(await channel.send(message, LIVE)).toMatchObject({ outcome: 'retry', reason: 'unreachable' });
  });

  it('takes the call and never says a word', async () => {
    const held: Socket[] = [];
    const mute = createServer((socket) => held.push(socket)).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    channel = smsTo({ ...sink, port: (mute.address() as AddressInfo).port }, SOON);
    expect(await channel.send(message, LIVE)).toEqual({
      outcome: 'retry',
      reason: 'unreachable',
      answer: 'no answer to bind_transceiver within 1000 ms',
    });
    for (const socket of held) socket.destroy();
    mute.close();
  });

  it('says that we are not bound, and is called again', async () => {
    sink.mood = { status: 0x04, at: 'submit' };
    const left = once(sink, 'unbound');
    expect(await channel.send(message, LIVE)).toMatchObject({ outcome: 'retry', reason: 'busy', answer: 'ESME_RINVBNDSTS' });
    await left;
    sink.mood = 'accept';
    await eventually(async () => (await channel.send(message, LIVE)).outcome === 'handed');
  });
});

describe('the line', () => {
  it('is opened again by the next message after it was cut', async () => {
    await channel.send(message, LIVE);
    const gone = once(sink, 'hungUp');
    sink.cut();
    await gone;
    await eventually(async () => (await channel.send(message2, LIVE)).outcome === 'handed');
    expect(sink.messages).toHaveLength(2);
  });

  it('is tried while nobody speaks, and given up when nobody answers', async () => {
    use({ ...SOON, keepAliveMs: 20 });
    const tried = once(sink, 'enquired');
    await channel.send(message, LIVE);
    await tried;
    await once(sink, 'enquired');
    const gone = once(sink, 'hungUp');
    sink.mood = 'deaf';
    await gone;
    sink.mood = 'accept';
    await eventually(async () => (await channel.send(message2, LIVE)).outcome === 'handed');
  });

  it('that is given up leaves the message on it in doubt, long before that message would have been', async () => {
    use({ answerMs: 20_000 });
    await channel.send(message, LIVE);
    sink.mood = 'silent';
    const taken = once(sink, 'submitted');
    const sent = channel.send(message2, LIVE);
    await taken;
    sink.cut();
    expect(await sent).toMatchObject({ outcome: 'unknown', reason: 'no-answer', answer: 'closed by the carrier' });
  });

  it('answers the carrier, who tries it too', async () => {
    await channel.send(message, LIVE);
    expect(await sink.request(COMMAND.enquireLink)).toBe(0);
    expect(await sink.request(0x77)).toBe(0x03);
    const gone = once(sink, 'hungUp');
    expect(await sink.request(COMMAND.unbind)).toBe(0);
    await gone;
    await eventually(async () => (await channel.send(message2, LIVE)).outcome === 'handed');
  });

  it('ends with leave taken, and nothing is offered afterwards', async () => {
    await channel.send(message, LIVE);
    const left = once(sink, 'unbound');
    await channel.close();
    await left;
    expect(await channel.send(message2, LIVE)).toMatchObject({ outcome: 'retry', reason: 'told-to-stop' });
    expect(sink.messages).toHaveLength(1);
  });
});

describe('a process that stops', () => {
  it('in the middle leaves the message in doubt, at once', async () => {
    sink.mood = 'silent';
    const stopping = new AbortController();
    const taken = once(sink, 'submitted');
    const sent = channel.send(message, stopping.signal);
    await taken;
    stopping.abort();
    expect(await sent).toEqual({ outcome: 'unknown', reason: 'told-to-stop', answer: '' });
    sink.mood = 'accept';
  });

  it('while the line is being opened offers nothing', async () => {
    const stopping = new AbortController();
    const sent = channel.send(message, stopping.signal);
    stopping.abort();
    expect(await sent).toEqual({ outcome: 'retry', reason: 'told-to-stop', answer: '' });
    await channel.send(message2, LIVE);
    expect(sink.messages.map(({ to }) => to)).toEqual(['85261234567']);
  });
});
