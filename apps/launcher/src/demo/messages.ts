import type { Messages } from '#libs/platform/i18n/messages';

/** The story of the sample office. */
export const demoMessages: Messages = {
  'launcher.demo.usage': {
    'zh-CN': '用法：npm run demo [-- --to 2018-10-15]\n  --to   演到哪一天为止，{first} 至 {last}',
    en: 'Usage: npm run demo [-- --to 2018-10-15]\n  --to   the last day of the story, {first} to {last}',
  },
  'launcher.demo.loading': {
    'zh-CN': '正在建立示范单位：导入台账，倒排工期，批准方案……',
    en: 'Making the sample office: taking its ledger over, scheduling backward, approving the plans …',
  },
  'launcher.demo.took': { 'zh-CN': '\n演示完毕，用时 {seconds} 秒。', en: '\nThe story is over; it took {seconds} s.' },
  'launcher.demo.opening': {
    'zh-CN': '\n{office}\n{projects} 个重点项目和重点工作，{tasks} 项任务，方案全部批准，每项任务的期限由完成期限倒排得出。',
    en: '\n{office}\n{projects} key projects and key works with {tasks} tasks. All plans are approved; every task is due by its latest finish, counted back from the end date.',
  },
  'launcher.demo.impossible': {
    'zh-CN': '做不完的：{code} {title}，到 {endDate} 还差 {days, number} 个工作日；照样挂图，最迟开始日已过的任务不计分。',
    en: 'What cannot be done: {code} {title} lacks {days, number} working days to {endDate}. It is on the map all the same; a task that would have had to begin before costs no points.',
  },
  'launcher.demo.lights': {
    'zh-CN': '亮灯：红 {red}　黄 {yellow}　绿 {green}　办结 {done}',
    en: 'Lights: red {red}, yellow {yellow}, green {green}, done {done}',
  },
  'launcher.demo.signed': { 'zh-CN': '{posts} 个岗位签收 {tasks} 项任务', en: '{posts} posts sign for {tasks} tasks' },
  'launcher.demo.reported': { 'zh-CN': '{post} 报进度：{task}，{progress}', en: '{post} reports on {task}: {progress}' },
  'launcher.demo.finished': { 'zh-CN': '{post} 报完成：{task}', en: '{post} reports {task} as finished' },
  'launcher.demo.accepted': { 'zh-CN': '{post} 验收：{task}', en: '{post} accepts {task}' },
  'launcher.demo.returned': { 'zh-CN': '{post} 退回：{task}。{reason}', en: '{post} returns {task}: {reason}' },
  'launcher.demo.red': { 'zh-CN': '● 红灯　{task}　{why}', en: '● red     {task}  {why}' },
  'launcher.demo.soon': { 'zh-CN': '◐ 黄灯　{tasks}', en: '◐ yellow  {tasks}' },
  'launcher.demo.made-up': {
    'zh-CN': '◐ 红转黄　{tasks}（补办，不再转绿）',
    en: '◐ red to yellow  {tasks} (made up late, never green again)',
  },
  'launcher.demo.told': {
    'zh-CN': '✉ 提醒 {post}：{task}，应于 {due} 完成{standsIn}',
    en: '✉ {post} is told: {task} was due on {due}{standsIn}',
  },
  'launcher.demo.handed-over': {
    'zh-CN': '✉ 通知 {post}：移交的任务由其接手',
    en: '✉ {post} is told what was handed over to it',
  },
  'launcher.demo.stands-in': { 'zh-CN': '（代 {post}，休假）', en: ' (for {post}, who is on leave)' },
  'launcher.demo.drafted': {
    'zh-CN': '{post} 起草 {month} 积分：{entries} 条，合计 {points} 分',
    en: '{post} drafts the points of {month}: {entries, plural, one {# entry} other {# entries}}, {points} in all',
  },
  'launcher.demo.entry': { 'zh-CN': '  {points}　{post}　{explanation}', en: '  {points}  {post}  {explanation}' },
  'launcher.demo.locked': {
    'zh-CN': '{post} 核对确认 {month} 积分并锁定',
    en: '{post} confirms the points of {month} and locks the month',
  },
  'launcher.demo.closing': { 'zh-CN': '\n—— 到 {date} 为止 ——', en: '\n—— Up to {date} ——' },
  'launcher.demo.level': {
    'zh-CN': '  {points}　{post}　{level}，系数 {coefficient}',
    en: '  {points}  {post}  {level}, coefficient {coefficient}',
  },
  'launcher.demo.level.normal': { 'zh-CN': '正常', en: 'normal' },
  'launcher.demo.level.blue': { 'zh-CN': '蓝色预警', en: 'blue' },
  'launcher.demo.level.yellow': { 'zh-CN': '黄色预警', en: 'yellow' },
  'launcher.demo.level.orange': { 'zh-CN': '橙色预警', en: 'orange' },
  'launcher.demo.level.red': { 'zh-CN': '红色预警', en: 'red' },
  'launcher.demo.others': { 'zh-CN': '  其余 {count} 个账户均为 {points} 分', en: '  the other {count} accounts stand at {points}' },
  'launcher.demo.balances': { 'zh-CN': '积分余额（锁定至 {month}）：', en: 'Points, locked up to {month}:' },
};
