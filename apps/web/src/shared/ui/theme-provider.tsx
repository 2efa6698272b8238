import { ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useLanguage } from '../i18n/language-context.js';
import { stillTheme, theme } from './theme.js';

const REDUCED_MOTION = matchMedia('(prefers-reduced-motion: reduce)');

const LOCALES = { 'zh-CN': zhCN, en };

export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const still = useSyncExternalStore(heard, () => REDUCED_MOTION.matches);
  return (
    // No gap between two Chinese characters: 登录, not 登 录; a screen reader and a search would stumble over it.
    <ConfigProvider theme={still ? stillTheme : theme} locale={LOCALES[language]} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}

function heard(changed: () => void): () => void {
  REDUCED_MOTION.addEventListener('change', changed);
  return () => REDUCED_MOTION.removeEventListener('change', changed);
}
