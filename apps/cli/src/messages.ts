import type { Messages } from '#libs/platform/i18n/messages';

export const cliMessages: Messages = {
  'cli.usage': {
    'zh-CN': '用法：npm run -s cli -- [--sample] <命令>\n  --sample   对示范单位执行\n命令：',
    en: 'Usage: npm run -s cli -- [--sample] <command>\n  --sample   for the sample office\nCommands:',
  },
  'cli.usage.audit:verify': {
    'zh-CN':
      '  audit:verify [--head 序号:哈希]\n      核验全部审计记录。--head 与以前记下的封存链末端比对，可查出末尾被截去的记录。\n      退出码：0 完好；1 有问题；2 用法有误。',
    en: '  audit:verify [--head SEQ:HASH]\n      Verifies the whole audit trail. --head compares with an end of the chain noted earlier, which shows whether later records were cut off.\n      Exit code: 0 intact; 1 not intact; 2 wrong use.',
  },
  'cli.usage.migrate': {
    'zh-CN': '  migrate\n      把数据库升级到本程序的版本。',
    en: '  migrate\n      Brings the database to the version of this program.',
  },
  'cli.wrong-use': { 'zh-CN': '命令的写法不对。', en: 'This is not how the command is used.' },
  'cli.audit-verify.head': {
    'zh-CN': '封存链末端 {seq}:{hash}（请记在数据库之外，下次核验时用 --head 比对）',
    en: 'End of the chain {seq}:{hash} (note it outside the database and compare next time with --head)',
  },
  'cli.audit-verify.intact': {
    'zh-CN': '审计记录完好：已封存 {sealed, number} 条，待封存 {waiting, number} 条。',
    en: 'The audit trail is intact: {sealed, plural, one {# entry} other {# entries}} sealed, {waiting, number} waiting for the seal.',
  },
  'cli.audit-verify.not-intact': {
    'zh-CN': '审计记录有问题：发现 {findingCount, number} 处；已封存 {sealed, number} 条，待封存 {waiting, number} 条。',
    en: 'The audit trail is not intact: {findingCount, plural, one {# finding} other {# findings}}; {sealed, number} entries sealed, {waiting, number} waiting for the seal.',
  },
  'cli.migrate.ran': { 'zh-CN': '已执行 {name}', en: 'ran {name}' },
  'cli.migrate.done': {
    'zh-CN': '{count, plural, =0 {数据库已是最新版本。} other {数据库已升级（# 步）。}}',
    en: '{count, plural, =0 {The database is up to date.} one {The database was brought up to date (# step).} other {The database was brought up to date (# steps).}}',
  },
  'error.cli.option-unknown.reason': { 'zh-CN': '{command} 没有选项 {option}。', en: '{command} has no option {option}.' },
  'error.cli.option-unknown.remedy': {
    'zh-CN': '{options, select, none {它不需要任何选项。} other {可用的选项：{options}。}}',
    en: '{options, select, none {It takes none.} other {It has {options}.}}',
  },
  'error.cli.option-empty.reason': { 'zh-CN': '{option} 后面缺少取值。', en: 'Nothing stands after {option}.' },
  'error.cli.option-empty.remedy': {
    'zh-CN': '请在它后面写上取值；npm run -s cli -- --help 列出全部用法。',
    en: 'Write its value behind it; npm run -s cli -- --help shows how.',
  },
  'error.cli.one-path.reason': {
    'zh-CN': '{count, plural, =0 {没有指明 {command} 要处理的文件。} other {{command} 一次只处理一个路径，这里有 # 个。}}',
    en: '{count, plural, =0 {{command} was not told what to read.} other {{command} works on one path, and # were named.}}',
  },
  'error.cli.one-path.remedy': {
    'zh-CN': '请写明一个路径；含空格的路径要加引号。',
    en: 'Name one path; put one with spaces into quotes.',
  },
  'error.cli.file-unreadable.reason': {
    'zh-CN':
      '无法读取 {path}：{cause, select, ENOENT {没有这个文件} EISDIR {它是文件夹} ENOTDIR {它不是文件夹} EACCES {没有权限} other {系统报告 {cause}}}。',
    en: '{path} cannot be read: {cause, select, ENOENT {there is no such file} EISDIR {it is a folder} ENOTDIR {it is no folder} EACCES {access is denied} other {the system says {cause}}}.',
  },
  'error.cli.file-unreadable.remedy': {
    'zh-CN': '请核对路径和权限后重试。',
    en: 'Check the path and the rights to it, and try again.',
  },
  'error.cli.no-office.reason': {
    'zh-CN': '文件夹 {folder} 中没有数据库，也没有设置 DATABASE_URL。',
    en: 'There is no database in the folder {folder}, and DATABASE_URL is not set.',
  },
  'error.cli.no-office.remedy': {
    'zh-CN': '请在程序的文件夹中执行，或设置 DATA_DIR 或 DATABASE_URL；示范单位请加 --sample。',
    en: 'Run the command in the folder of the program, or set DATA_DIR or DATABASE_URL; for the sample office add --sample.',
  },
};
