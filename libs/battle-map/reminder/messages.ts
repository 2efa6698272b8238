import type { Messages } from '#libs/platform/i18n/messages';

const texts: Messages = {
  'reminder.overdue.subject': {
    'zh-CN': '【督办提醒】{code} {task}：已逾期 {days} 个工作日',
    en: '[Reminder] {code} {task}: {days, plural, one {# working day} other {# working days}} overdue',
  },
  'reminder.overdue.subject-several': {
    'zh-CN': '【督办提醒】您有 {count} 项任务已逾期',
    en: '[Reminder] {count} of your tasks are overdue',
  },
  'reminder.overdue.opening': {
    'zh-CN': '{to}：\n您负责的下列 {count} 项任务已过到期日，尚未报送完成。',
    en: '{to},\n{count, plural, one {this task of yours is past its due date and has} other {these # tasks of yours are past their due dates and have}} not been reported as complete.',
  },
  'reminder.overdue.line': {
    'zh-CN': '{code} {task}\n所属项目：{project}\n到期日：{due}，已逾期 {days} 个工作日',
    en: '{code} {task}\nProject: {project}\nDue: {due}; {days, plural, one {# working day} other {# working days}} overdue',
  },
  'reminder.overdue.stand-in': {
    'zh-CN': '“{post}”正在休假，由您代为办理。',
    en: '{post} is on leave, and you stand in.',
  },
  'reminder.handed-over.subject': {
    'zh-CN': '【岗位移交】“{post}”的 {tasks} 项任务自 {on} 起由您承担',
    en: '[Hand-over] {tasks, plural, one {# task} other {# tasks}} of {post} are yours from {on}',
  },
  'reminder.handed-over.body': {
    'zh-CN':
      '“{post}”自 {on} 起无人任职，{tasks} 项未办结的任务由您接手{overdue, plural, =0 {} other {，其中 # 项已逾期}}{forces, plural, =0 {} other {；您同时接替其在 # 个工作专班中的职务}}。\n\n完成期限不变。请在系统中查看“我的任务”，对尚未办理的任务重新签收。',
    en: 'Nobody holds {post} from {on} on. {tasks, plural, =0 {No open task} one {One open task} other {# open tasks}} of it {tasks, plural, one {is} other {are}} yours now{overdue, plural, =0 {} other {; # overdue}}{forces, plural, =0 {} other {, and its part in # task forces}}.\n\nDue dates stay. Look at your tasks in the program, and sign anew for those that nobody has begun.',
  },
  'reminder.overdue.closing': {
    'zh-CN': '请抓紧办理，办结后在系统中报送完成情况；如已办结，请尽快补报。确有困难的，请在系统中报告进展并说明原因，或联系专班组长。',
    en: 'Please finish the work and report it as complete; if it is done already, report it now. If something is in the way, report how far it is and why, or speak to the head of the task force.',
  },
  'reminder.extension.granted.subject': {
    'zh-CN': '【延期批准】{code} {task}：期限改为 {due}',
    en: '[Extension granted] {code} {task}: due on {due}',
  },
  'reminder.extension.granted.body': {
    'zh-CN': '您为 {code} {task} 申请延期至 {wanted}，{by}已批准：新的期限是 {due}。请按新的期限办理。',
    en: 'You asked for an extension of {code} {task} until {wanted}. {by} has granted it: the task is due on {due}.',
  },
  'reminder.extension.refused.subject': {
    'zh-CN': '【延期未批准】{code} {task}：期限仍为 {due}',
    en: '[Extension refused] {code} {task}: still due on {due}',
  },
  'reminder.extension.refused.body': {
    'zh-CN': '您为 {code} {task} 申请延期至 {wanted}，{by}未批准：{reason}。期限仍为 {due}，请抓紧办理。',
    en: 'You asked for an extension of {code} {task} until {wanted}. {by} has refused it: {reason}. The task is still due on {due}.',
  },
};

const names: Messages = {
  'audit.subject.delivery': { 'zh-CN': '提醒消息', en: 'Message' },
  'audit.action.reminder.suppress-delivery': { 'zh-CN': '取消发送提醒消息', en: 'Suppressed a message' },
  'audit.action.reminder.resend-delivery': { 'zh-CN': '重新发送提醒消息', en: 'Sent a message again' },
  'tick.reminder.plan-reminders': { 'zh-CN': '检查逾期任务并提醒', en: 'Remind of overdue tasks' },
  'job.reminder.on-delivery-planned': { 'zh-CN': '发送提醒消息', en: 'Send a message' },
  'job.reminder.on-handed-over': { 'zh-CN': '通知接手岗位', en: 'Tell a successor' },
  'job.reminder.on-extension-decided': { 'zh-CN': '告知延期申请结果', en: 'Tell how a request for an extension was decided' },
  'job.reminder.on-task-committed': { 'zh-CN': '期限变更后停发旧提醒', en: 'Silence reminders of an older due date' },
};

const refusals: Messages = {
  'error.reminder.post-unknown.reason': {
    'zh-CN': '没有编号为 {post} 的岗位，消息无人可发。',
    en: 'There is no post {post}, so the message has no reader.',
  },
  'error.reminder.post-unknown.remedy': { 'zh-CN': '请核对接收岗位，或先登记该岗位。', en: 'Check the post, or register it first.' },
  'error.reminder.delivery-unknown.reason': { 'zh-CN': '没有这条消息。', en: 'There is no such message.' },
  'error.reminder.delivery-unknown.remedy': { 'zh-CN': '请刷新发件列表后再看。', en: 'Load the list of messages again.' },
  'error.reminder.delivery-not-open.reason': {
    'zh-CN':
      '这条消息{state, select, planned {还在等待发送} leased {正在发送} handed {已经送出} delivered {已经送达} suppressed {已经取消} other {已经变化}}，只有发送失败或结果不明的消息才能重发或取消。',
    en: 'The message {state, select, planned {still waits to be sent} leased {is being sent} handed {has been handed over} delivered {has been delivered} suppressed {was suppressed} other {has changed}}; only one that failed, or whose fate is unknown, can be sent again or suppressed.',
  },
  'error.reminder.delivery-not-open.remedy': {
    'zh-CN': '请刷新页面，查看该消息的最新状态。',
    en: 'Load the page again and look how the message stands now.',
  },
};

export const reminderMessages: Messages = { ...texts, ...names, ...refusals };
