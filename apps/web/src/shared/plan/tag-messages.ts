import type { Messages } from '#libs/platform/i18n/messages';

/** What tasks are tagged with, in lists and as a filter. */
export const tagMessages = {
  tags: { 'zh-CN': '标签', en: 'Tags' },
  tag: { 'zh-CN': '标签', en: 'Tag' },
  all: { 'zh-CN': '全部', en: 'All' },
  choice: { 'zh-CN': '{tag}（{count} 项）', en: '{tag} ({count})' },
} as const satisfies Messages;
