import type { Messages } from '../i18n/messages.js';

export const databaseMessages: Messages = {
  'error.database.newer.reason': {
    'zh-CN': '数据库比程序新：其中有本程序不认识的版本 {migration}。',
    en: 'The database is newer than the program: it contains {migration}, which this program does not know.',
  },
  'error.database.newer.remedy': {
    'zh-CN': '请安装与数据库相配的（较新的）程序版本，或恢复升级之前的数据备份。',
    en: 'Install the newer version of the program that goes with this database, or restore the backup made before the upgrade.',
  },
};
