import { product } from '#libs/battle-map/product';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { readSettings } from '#libs/platform/config/settings';
import { Translator } from '#libs/platform/i18n/translator';
import type { Recipient } from './domain/recipient.js';
import { ReminderTexts } from './reminder-texts.js';

const head = 'head' as Recipient;
const overdue = (code: string, due: string) => ({
  kind: 'overdue' as const,
  daysLate: 1,
  insteadOf: null,
  task: {
    taskId: code,
    code,
    name: '资料',
    projectTitle: '示范点',
    forceId: 'force',
    due: due as LocalDate,
    dueVersion: 1,
    delivered: false,
    cancelled: false,
    suspended: false,
    running: true,
    isSummary: false,
    ownerPostId: null,
    headPostId: head,
    leaderPostId: null,
  },
});

describe('a message about several tasks', () => {
  it('tells the earliest due first, and those due on one day in the order of their codes, however they came', () => {
    const texts = new ReminderTexts(new Translator(product, readSettings({ DATABASE_URL: 'postgres://db/office' })));
    const matters = [overdue('GZ01-02', '2018-07-13'), overdue('XM01-01', '2018-07-12'), overdue('GZ01-01', '2018-07-13')];
    const { body } = texts.word('组织委员', matters, 'zh-CN');
    expect(body.match(/[GX][ZM]01-\d\d/g)).toEqual(['XM01-01', 'GZ01-01', 'GZ01-02']);
  });
});
