import type { Messages } from '../i18n/messages.js';

export const auditMessages: Messages = {
  'audit.finding.entry-edited': {
    'zh-CN': '第 {seq} 号封存记录：审计条目 {entryId} 在封存后被改动。',
    en: 'Seal {seq}: audit entry {entryId} was changed after it had been sealed.',
  },
  'audit.finding.entry-deleted': {
    'zh-CN': '{seq, select, none {待封存名单} other {第 {seq} 号封存记录}}：审计条目 {entryId} 已被删除。',
    en: '{seq, select, none {The list of entries to be sealed} other {Seal {seq}}}: audit entry {entryId} has been deleted.',
  },
  'audit.finding.chain-broken': {
    'zh-CN': '第 {seq} 号封存记录与前一号接不上：两者之一被改动。',
    en: 'Seal {seq} does not follow from the one before it: one of the two was changed.',
  },
  'audit.finding.seals-missing': {
    'zh-CN': '缺少第 {from} 至 {to} 号封存记录。',
    en: 'Seals {from} to {to} are missing.',
  },
  'audit.finding.format-unknown': {
    'zh-CN': '第 {seq} 号封存记录使用本程序不认识的格式 {format}：被改动，或由较新的程序写入。',
    en: 'Seal {seq} has the format {format}, which this program does not know: it was changed, or written by a newer program.',
  },
  'audit.finding.never-sealed': {
    'zh-CN': '审计条目 {entryId} 没有封存，也不在待封存名单中：有人绕过程序动过数据库。',
    en: "Audit entry {entryId} is neither sealed nor waiting for its seal: somebody changed the database behind the program's back.",
  },
  'audit.finding.sealing-late': {
    'zh-CN': '审计条目 {entryId} 等待封存已超过两分钟：请确认后台任务进程正在运行，然后再核验一次。',
    en: 'Audit entry {entryId} has been waiting for its seal for more than two minutes: see that a worker runs, then verify again.',
  },
  'audit.finding.head-differs': {
    'zh-CN': '第 {seq} 号封存记录应为 {expected}，{found, select, none {但该记录已不存在} other {实为 {found}}}。',
    en: 'Seal {seq} should be {expected}, but {found, select, none {there is no such seal} other {is {found}}}.',
  },
};
