import type { Messages } from '#libs/platform/i18n/messages';

export const downloadMessages = {
  ledger: { 'zh-CN': '导出台账（Excel）', en: 'Ledger as Excel' },
  'plan-file': { 'zh-CN': '导出 MS Project 文件', en: 'Plan for MS Project' },
  scope: { 'zh-CN': '导出范围', en: 'What to take along' },
  everything: { 'zh-CN': '全部专班', en: 'All task forces' },
  leader: { 'zh-CN': '分管领导：{leader}', en: 'Leader in charge: {leader}' },
} as const satisfies Messages;
