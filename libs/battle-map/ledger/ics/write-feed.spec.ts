import fc from 'fast-check';
import ICAL from 'ical.js';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { runs } from '../../../../test/support/runs.js';
import { type FeedEvent, writeFeed } from './write-feed.js';

const EVENT: FeedEvent = {
  uid: 'task-1@battle-map',
  due: '2018-12-31' as LocalDate,
  sequence: 2,
  changedOn: '2018-07-02' as LocalDate,
  cancelled: false,
  summary: 'XM01-04 施工图审查；一、二期，第\\三期',
  description: '项目：XM01 洸河中学项目\n最迟开始：2018-12-03',
  url: 'https://office.example/tasks/1',
};
const feedOf = (...events: readonly FeedEvent[]) => writeFeed({ name: '我的任务期限', language: 'zh-CN', events });

/** Without the mark that stands for a broken character, so that one in the feed was broken there. */
const unbroken = (unit: 'binary' | 'grapheme') => fc.string({ unit, maxLength: 300 }).filter((text) => !text.includes('\ufffd'));

/** As another program reads it. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

describe('a calendar feed', () => {
  it('says the same to another program: whole days, the last one not included, number of the change, state and address', () => {
    const [event] = read(feedOf(EVENT));
    expect([event!.uid, event!.sequence, event!.summary, event!.description]).toEqual([EVENT.uid, 2, EVENT.summary, EVENT.description]);
    expect([event!.startDate.isDate, event!.startDate.toString(), event!.endDate.toString()]).toEqual([true, '2018-12-31', '2019-01-01']);
    const of = (name: string) => event!.component.getFirstPropertyValue(name)?.toString();
    expect([of('status'), of('url'), of('last-modified'), of('dtstamp')]).toEqual([
      'CONFIRMED',
      EVENT.url,
      '2018-07-02T00:00:00Z',
      '2018-07-02T00:00:00Z',
    ]);
    expect(read(feedOf({ ...EVENT, cancelled: true }))[0]!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('says how often to ask again, and is no invitation', () => {
    const text = feedOf(EVENT);
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n');
    expect(text).toContain('X-PUBLISHED-TTL:PT4H\r\n');
    expect(text).not.toContain('METHOD');
    expect(feedOf(EVENT)).toBe(text);
  });

  it('is a calendar without a task too', () => {
    expect(read(feedOf())).toEqual([]);
  });

  it('keeps its lines to 75 octets whatever the names hold, ends each with CRLF, breaks no character and loses nothing', () => {
    fc.assert(
      fc.property(unbroken('binary'), unbroken('grapheme'), (summary, description) => {
        const bytes = Buffer.from(feedOf({ ...EVENT, summary, description }));
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\u0000-\u001f\ufffd]/);
        }
        const plain = description.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '');
        if (plain.trim() !== '') expect(read(text)[0]!.description).toBe(plain);
      }),
      {
        numRuns: runs(100),
        examples: [
          ['汉'.repeat(200), '😀👩‍👩‍👧'.repeat(40)],
          ['END:VEVENT\r\nBEGIN:VEVENT', 'a\\nb;c,d\n'],
        ],
      },
    );
  });
});
