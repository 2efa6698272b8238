import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { SmppSink } from '#libs/platform/testing/smpp-sink';
import { SmtpSink } from '#libs/platform/testing/smtp-sink';
import { type Channel, type ChannelMessage, type Handover, referenceOf } from './contract.js';
import { EmailChannel } from './email/email-channel.js';
import { RecordingChannel } from './recording/recording-channel.js';
import { smsTo } from '../../test/support/sms.js';

const LIVE = new AbortController().signal;

const message: ChannelMessage = {
  messageId: '<delivery-42.1@battle-map.example>',
  to: 'wang.min@example.gov.cn',
  subject: '【督办】XM04-03 地块权属核查：还有 3 天到期，请尽快办理并在系统中填报进展',
  text: '您负责的任务将于 9 月 29 日到期。\n请尽快办理。',
};

/** What the carrier behind a channel can be made to do. */
interface Carrier {
  readonly channel: Channel;
  /** Somebody whom it reaches. */
  readonly to: string;
  /** What it took over, by an id that the message gave it. */
  taken(): string[];
  /** That id. */
  readonly id: string;
  takesItOver(): void;
  isBusy(): void;
  refusesTheRecipient(): void;
  neverAnswers(): void;
  stop(): Promise<void>;
}

async function emailCarrier(): Promise<Carrier> {
  const sink = await SmtpSink.start();
  return {
    channel: new EmailChannel({ url: sink.url, from: '督导办 <duban@example.gov.cn>', patienceMs: 1000 }),
    to: message.to,
    id: message.messageId,
    taken: () => sink.messages.map((one) => one.headers['message-id']!),
    takesItOver: () => {
      sink.mood = 'accept';
    },
    isBusy: () => {
      sink.mood = { reply: 451, at: 'recipient' };
    },
    refusesTheRecipient: () => {
      sink.mood = { reply: 550, at: 'recipient' };
    },
    neverAnswers: () => {
      sink.mood = 'hang';
    },
    stop: () => sink.stop(),
  };
}

async function recordingCarrier(): Promise<Carrier> {
  const channel = new RecordingChannel();
  return {
    channel,
    to: message.to,
    id: message.messageId,
    taken: () => channel.messages.map((one) => one.messageId),
    takesItOver: () => undefined,
    isBusy: () => channel.answerNext({ outcome: 'retry', reason: 'busy', answer: '451' }),
    refusesTheRecipient: () => channel.answerNext({ outcome: 'never', reason: 'recipient-refused', answer: '550' }),
    neverAnswers: () => channel.answerNext({ outcome: 'unknown', reason: 'no-answer', answer: '' }),
    stop: async () => undefined,
  };
}

async function smsCarrier(): Promise<Carrier> {
  const sink = await SmppSink.start();
  return {
    channel: smsTo(sink, { answerMs: 1000 }),
    to: '13812345678',
    id: String(referenceOf(message.messageId)),
    taken: () => sink.messages.map((one) => String(one.reference)),
    takesItOver: () => {
      sink.mood = 'accept';
    },
    isBusy: () => {
      sink.mood = { status: 0x58, at: 'submit' };
    },
    refusesTheRecipient: () => {
      sink.mood = { status: 0x0b, at: 'submit' };
    },
    neverAnswers: () => {
      sink.mood = 'silent';
    },
    stop: () => sink.stop(),
  };
}

describe.each([
  ['email', emailCarrier],
  ['recording', recordingCarrier],
  ['sms', smsCarrier],
])('the channel %s', (name, start) => {
  let carrier: Carrier;
  beforeEach(async () => {
    carrier = await start();
  });
  afterEach(async () => {
    await carrier.channel.close();
    await carrier.stop();
  });
  const send = (signal = LIVE) => carrier.channel.send({ ...message, to: carrier.to }, signal);

  it('has a name', () => expect(carrier.channel.name).toBe(name));

  it('hands a message over, under the id that the caller chose, at every attempt', async () => {
    expect(await send()).toMatchObject({ outcome: 'handed', receipt: expect.any(String) });
    expect(await send()).toMatchObject({ outcome: 'handed' });
    expect(carrier.taken()).toEqual([carrier.id, carrier.id]);
  });

  it('answers "retry" while the carrier is busy, and hands it over afterwards', async () => {
    carrier.isBusy();
    expect(await send()).toMatchObject({ outcome: 'retry', reason: 'busy' });
    expect(carrier.taken()).toEqual([]);
    carrier.takesItOver();
    expect(await send()).toMatchObject({ outcome: 'handed' });
  });

  it('answers "never" with the reason when the carrier refuses the recipient', async () => {
    carrier.refusesTheRecipient();
    expect(await send()).toMatchObject({ outcome: 'never', reason: 'recipient-refused' });
  });

  it('answers "unknown" when the message was offered and no answer came', async () => {
    carrier.neverAnswers();
    expect(await send()).toMatchObject({ outcome: 'unknown', reason: 'no-answer' });
  });

  it('offers nothing once the process stops', async () => {
    expect(await send(AbortSignal.abort())).toMatchObject({ outcome: 'retry', reason: 'told-to-stop' });
    expect(carrier.taken()).toEqual([]);
  });

  it('cannot say what became of a message that nobody knows', async () => {
    expect(await carrier.channel.ask('no-such-message', LIVE)).toMatchObject({ state: 'cannot-say' });
    expect(await carrier.channel.ask('no-such-message', AbortSignal.abort())).toMatchObject({ state: 'cannot-say' });
  });

  it('says what to do with a doubt, and may be closed twice', async () => {
    expect(carrier.channel.afterUnknown).toBe(name === 'sms' ? 'ask-first' : 'resend');
    await carrier.channel.close();
    await carrier.channel.close();
  });
});

describe('the email channel', () => {
  let sink: SmtpSink;
  let channel: EmailChannel;
  beforeEach(async () => {
    sink = await SmtpSink.start();
    channel = new EmailChannel({ url: sink.url, from: '督导办 <duban@example.gov.cn>', patienceMs: 1000 });
  });
  afterEach(() => sink.stop());

  it('writes a letter that a machine is known to have written', async () => {
    await channel.send(message, LIVE);
    expect(sink.messages[0]).toMatchObject({
      from: 'duban@example.gov.cn',
      to: ['wang.min@example.gov.cn'],
      headers: {
        'message-id': message.messageId,
        from: '督导办 <duban@example.gov.cn>',
        subject: message.subject,
        'auto-submitted': 'auto-generated',
        'x-auto-response-suppress': 'All',
      },
    });
    expect(sink.messages[0]?.text.trim()).toBe(message.text);
  });

  it('offers unsubscribing on digests only', async () => {
    await channel.send(message, LIVE);
    await channel.send({ ...message, unsubscribe: 'https://office.example.gov.cn/me/digests' }, LIVE);
    expect(sink.messages.map((one) => one.headers['list-unsubscribe'])).toEqual([undefined, '<https://office.example.gov.cn/me/digests>']);
  });

  it('hangs a message on the earlier ones of its thread', async () => {
    await channel.send({ ...message, thread: ['<first@x>', '<second@x>'] }, LIVE);
    expect(sink.messages[0]?.headers).toMatchObject({ 'in-reply-to': '<second@x>', references: '<first@x> <second@x>' });
  });

  it('cannot be made to write headers of its own by what stands in a subject', async () => {
    await channel.send({ ...message, subject: 'a\r\nBcc: everybody@example.org' }, LIVE);
    expect(sink.messages[0]?.headers['bcc']).toBeUndefined();
    expect(sink.messages[0]?.to).toEqual([message.to]);
  });

  const outcomes: [string, SmtpSink['mood'], Partial<Exclude<Handover, { outcome: 'handed' }>>][] = [
    ['a 4xx at the greeting', { reply: 421, at: 'connect' }, { outcome: 'retry', reason: 'busy' }],
    ['a 5xx at the greeting, which is about the connection', { reply: 554, at: 'connect' }, { outcome: 'retry', reason: 'busy' }],
    ['a 4xx to the recipient (greylisting)', { reply: 450, at: 'recipient' }, { outcome: 'retry', reason: 'busy' }],
    ['a 5xx to the recipient', { reply: 550, at: 'recipient' }, { outcome: 'never', reason: 'recipient-refused' }],
    ['a 4xx to the message', { reply: 452, at: 'message' }, { outcome: 'retry', reason: 'busy' }],
    ['a 5xx to the message', { reply: 552, at: 'message' }, { outcome: 'never', reason: 'message-refused' }],
    ['a connection that ends before the answer', 'drop', { outcome: 'unknown', reason: 'no-answer' }],
    ['silence', 'hang', { outcome: 'unknown', reason: 'no-answer' }],
  ];
  it.each(outcomes)('judges %s', async (_, mood, judged) => {
    sink.mood = mood;
    expect(await channel.send(message, LIVE)).toMatchObject(judged);
  });

  it('judges a carrier that is not there', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    const unreachable = new EmailChannel({ url: `smtp://127.0.0.1:${port}`, from: 'a@example.org', patienceMs: 1000 });
    expect(await unreachable.send(message, LIVE)).toMatchObject({ outcome: 'retry', reason: 'unreachable' });
  });

  it('lets the message wait when the carrier refuses the log-in', async () => {
    sink.mood = { reply: 535, at: 'log-in' };
    const stranger = new EmailChannel({ url: sink.url.replace('smtp://', 'smtp://user:wrong@'), from: 'a@example.org', patienceMs: 1000 });
    expect(await stranger.send(message, LIVE)).toMatchObject({ outcome: 'retry', reason: 'log-in-refused' });
  });

  it('never sends to what is not an address', async () => {
    expect(await channel.send({ ...message, to: '王敏' }, LIVE)).toMatchObject({ outcome: 'never', reason: 'recipient-refused' });
  });

  it('answers at once when the process stops in the middle', async () => {
    sink.mood = 'hang';
    const patient = new EmailChannel({ url: sink.url, from: 'a@example.org', patienceMs: 60_000 });
    const stopping = new AbortController();
    const sent = patient.send(message, stopping.signal);
    stopping.abort();
    expect(await sent).toMatchObject({ outcome: 'unknown', reason: 'told-to-stop' });
  });
});
