import type { Messages } from '#libs/platform/i18n/messages';

/** A task that waits, rests or is cancelled, on the desk and on the phone. */
export const standingTexts = {
  title: { 'zh-CN': '等待、暂停和取消', en: 'Waiting, suspended, cancelled' },
  block: { 'zh-CN': '登记等待事项', en: 'It waits for somebody' },
  unblock: { 'zh-CN': '已等到', en: 'It waits no longer' },
  suspend: { 'zh-CN': '暂停', en: 'Suspend' },
  resume: { 'zh-CN': '恢复', en: 'Resume' },
  'cancel-task': { 'zh-CN': '取消任务', en: 'Cancel the task' },
  'block.about': {
    'zh-CN': '从今天起登记等待。等待不等于延期：期限不变，需要延期请另行申请；经分管领导或督导办认定的等待日不计逾期。',
    en: 'From today on. Waiting is a fact and no extension: the due date stands; ask for an extension if you need one. Days that the leader in charge or the desk recognises do not count as late.',
  },
  'suspend.about': {
    'zh-CN': '暂停期间不催办、不计逾期；恢复后回到原来的状态。',
    en: 'While it rests nobody is reminded and no lateness counts; resumed, it goes on as it was.',
  },
  'resume.about': { 'zh-CN': '恢复后回到暂停前的状态，期限不变。', en: 'It goes on as it was; the due date stands.' },
  'cancel-task.about': { 'zh-CN': '取消后不能恢复，历史记录保留。', en: 'A cancelled task cannot be brought back; its history stays.' },
  kind: { 'zh-CN': '等待什么', en: 'What kind of wait' },
  'kind.outside-approval': { 'zh-CN': '等待外部审批', en: 'an outside approval' },
  'kind.other-unit': { 'zh-CN': '等待其他单位', en: 'another unit' },
  awaits: { 'zh-CN': '等待事项和对方单位', en: 'What is awaited, and from whom' },
  'expected-until': { 'zh-CN': '预计等到（选填）', en: 'Expected until (optional)' },
  reason: { 'zh-CN': '原因', en: 'Reason' },
  close: { 'zh-CN': '返回', en: 'Back' },
  waits: { 'zh-CN': '{kind}：{awaits}', en: 'waits for {kind}: {awaits}' },
  'waits.since': { 'zh-CN': '{since}起', en: 'since {since}' },
  'waits.until': { 'zh-CN': '，预计至{until}', en: ', expected until {until}' },
  'waits.ended': { 'zh-CN': '，{ended}等到', en: ', ended on {ended}' },
  'waits.recognised': {
    'zh-CN': '；{on}认定，不计逾期（{by}）：{reason}',
    en: '; recognised on {on}, so its days cost nothing ({by}): {reason}',
  },
  'waits.withdrawn': {
    'zh-CN': '；{on}认定（{by}）：{reason}，{withdrawnOn}撤回，照计逾期（{withdrawnBy}）：{why}',
    en: '; recognised on {on} ({by}): {reason}, taken back on {withdrawnOn}, so its days count ({withdrawnBy}): {why}',
  },
  'mark.waits': { 'zh-CN': '等待中', en: 'waiting' },
  'decision.suspended': { 'zh-CN': '暂停：{reason}', en: 'Suspended: {reason}' },
  'decision.resumed': { 'zh-CN': '恢复：{reason}', en: 'Resumed: {reason}' },
  'decision.cancelled': { 'zh-CN': '取消：{reason}', en: 'Cancelled: {reason}' },
  desk: { 'zh-CN': '督导办', en: 'the supervision desk' },
  when: { 'zh-CN': '时间', en: 'When' },
  who: { 'zh-CN': '何人', en: 'Who' },
  what: { 'zh-CN': '内容', en: 'What' },
} as const satisfies Messages;
