import type { Messages } from '#libs/platform/i18n/messages';

export const evaluationPageMessages = {
  title: { 'zh-CN': '评定结果', en: 'Evaluation' },
  lead: {
    'zh-CN': '只依据已锁定的积分，供目标管理奖和评优树优参考；系统不作决定，也不发放奖金。',
    en: 'By locked points only, as evidence for the bonus and for awards; nothing is decided or paid here.',
  },
  none: { 'zh-CN': '还没有锁定的月份。', en: 'No month is locked yet.' },
  month: { 'zh-CN': '截至月份', en: 'Up to' },
  rules: { 'zh-CN': '依据：规则 {version}（{document}）', en: 'By rules {version} ({document})' },
  unit: { 'zh-CN': '单位', en: 'Unit' },
  post: { 'zh-CN': '岗位', en: 'Post' },
  points: { 'zh-CN': '积分', en: 'Points' },
  level: { 'zh-CN': '等次', en: 'Level' },
  'level.normal': { 'zh-CN': '正常', en: 'normal' },
  'level.blue': { 'zh-CN': '蓝色', en: 'blue' },
  'level.yellow': { 'zh-CN': '黄色', en: 'yellow' },
  'level.orange': { 'zh-CN': '橙色', en: 'orange' },
  'level.red': { 'zh-CN': '红色', en: 'red' },
  coefficient: { 'zh-CN': '奖金系数', en: 'Coefficient' },
  awards: { 'zh-CN': '评优资格', en: 'Awards' },
  'awards.yes': { 'zh-CN': '具备', en: 'eligible' },
  'awards.no': { 'zh-CN': '不具备', en: 'not eligible' },
  reasons: { 'zh-CN': '理由', en: 'Reasons' },
} as const satisfies Messages;
