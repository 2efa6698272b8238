import { jest } from '@jest/globals';
import { once } from 'node:events';
import { eventually } from '#libs/platform/testing/eventually';
import { SmppSink } from '#libs/platform/testing/smpp-sink';
import { type ChannelMessage, type DeliveryReport, referenceOf } from '../contract.js';
import type { SmsChannel } from './sms-channel.js';
import { smsTo } from '../../../test/support/sms.js';

const LIVE = new AbortController().signal;
const message: ChannelMessage = {
  messageId: '<delivery-42.1@battle-map.example>',
  to: '138 1234 5678',
  subject: '逾期提醒',
  text: '《地块权属核查》已逾期，请尽快办理。',
};

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

describe('a delivery report', () => {
  const reports: DeliveryReport[] = [];
  const listening = async () => {
    const bound = once(sink, 'bound');
    channel.listen(async (report) => void reports.push(report));
    await bound;
  };
  beforeEach(() => {
    reports.length = 0;
  });

  it('is asked for while somebody listens, and names message, number and fate', async () => {
    await listening();
    await channel.send(message, LIVE);
    const [taken] = sink.messages;
    expect(taken?.registeredDelivery).toBe(1);
    expect(await sink.report(taken!, 'DELIVRD', { reference: taken!.reference! })).toBe(0);
    expect(reports).toEqual([
      {
        receipt: 'c1',
        reference: referenceOf(message.messageId),
        to: '8613812345678',
        fate: { state: 'delivered', answer: 'DELIVRD 000' },
      },
    ]);
  });

  it('settles a message that was in doubt, by number and reference', async () => {
    await listening();
    sink.mood = 'cut-after';
    const again = once(sink, 'bound');
    expect(await channel.send(message, LIVE)).toMatchObject({ outcome: 'unknown' });
    await again;
    await sink.report(sink.messages[0]!, 'DELIVRD', { reference: referenceOf(message.messageId) });
    expect(reports).toMatchObject([{ to: '8613812345678', reference: referenceOf(message.messageId), fate: { state: 'delivered' } }]);
  });

  it('that could not be kept comes again', async () => {
    const kept: DeliveryReport[] = [];
    const bound = once(sink, 'bound');
    channel.listen(async (report) => {
      if (kept.push(report) === 1) throw new Error('the database is away');
    });
    await bound;
    await channel.send(message, LIVE);
    expect(await sink.report(sink.messages[0]!, 'UNDELIV')).toBe(0x64);
    expect(await sink.report(sink.messages[0]!, 'UNDELIV')).toBe(0);
    expect(kept).toHaveLength(2);
    expect(logged).toContain('a report for 86138****5678 could not be kept');
  });

  it('is not taken away from the carrier when nobody listens', async () => {
    await channel.send(message, LIVE);
    expect(await sink.report(sink.messages[0]!, 'DELIVRD')).toBe(0x64);
  });

  it('reaches a listener after the carrier was away, without a message being sent', async () => {
    await listening();
    await channel.send(message, LIVE);
    const { port, messages } = sink;
    await sink.stop();
    sink = await SmppSink.start(port);
    await once(sink, 'bound');
    expect(await sink.report(messages[0]!, 'EXPIRED')).toBe(0);
    expect(reports).toMatchObject([{ receipt: 'c1', fate: { state: 'failed' } }]);
  });

  it('is no report when somebody writes back, and what he writes is not read', async () => {
    await listening();
    expect(await sink.reply('8613812345678', '收到')).toBe(0);
    expect(reports).toEqual([]);
    expect(logged).toContain('a reply from 86138****5678 is not read');
    expect(logged).not.toContain('收到');
  });
});

describe('asked what became of a message', () => {
  it.each([
    [1, 'on-its-way', 'ENROUTE'],
    [2, 'delivered', 'DELIVRD'],
    [3, 'failed', 'EXPIRED'],
    [5, 'failed', 'UNDELIV'],
    [6, 'on-its-way', 'ACCEPTD'],
    [7, 'cannot-say', 'UNKNOWN'],
    [8, 'failed', 'REJECTD'],
    [99, 'cannot-say', '99'],
  ])('the carrier answers with state %i: %s', async (state, fate, answer) => {
    sink.states.set('c1', state);
    expect(await channel.ask('c1', LIVE)).toEqual({ state: fate, answer });
  });

  it('a carrier that does not know, does not answer or is not there cannot say', async () => {
    channel = smsTo(sink, { answerMs: 1000 });
    expect(await channel.ask('c9', LIVE)).toEqual({ state: 'cannot-say', answer: 'ESME_RINVMSGID' });
    expect(await channel.ask('', LIVE)).toEqual({ state: 'cannot-say', answer: '' });
    sink.mood = 'deaf';
    expect(await channel.ask('c1', LIVE)).toMatchObject({ state: 'cannot-say', answer: 'no answer to query_sm within 1000 ms' });
    await sink.stop();
    await eventually(async () => (await channel.ask('c1', LIVE)).answer.includes('ECONNREFUSED'));
  });
});

it('no log holds a phone number or the password', async () => {
  channel.listen(async () => {
    throw new Error('the database is away');
  });
  await channel.send(message, LIVE);
  await sink.report(sink.messages[0]!, 'DELIVRD');
  await sink.reply('8613812345678', '收到');
  const gone = once(sink, 'bound');
  sink.cut();
  await gone;
  expect(logged).toContain('[sms]');
  expect(logged).not.toMatch(/1?3812345678|right/);
});
