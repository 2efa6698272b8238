import { ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language-context.js';
import { theme } from './theme.js';

const LOCALES = { 'zh-CN': zhCN, en };

export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  return (
    // No gap between two Chinese characters: 登录, not 登 录; a screen reader and a search would stumble over it.
    <ConfigProvider theme={theme} locale={LOCALES[language]} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
