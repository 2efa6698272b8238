import type { Page } from 'playwright-core';

interface Credentials {
  readonly name: string;
  readonly password: string;
}

const LOG_IN = {
  'zh-CN': { name: '账号', password: '密码', submit: '登录' },
  en: { name: 'Account name', password: 'Password', submit: 'Sign in' },
};

/** Fills the form of the log-in page and waits for what comes after it. */
export async function logIn(page: Page, { name, password }: Credentials, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> {
  const texts = LOG_IN[language];
  await page.getByLabel(texts.name, { exact: true }).fill(name);
  await page.getByLabel(texts.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: texts.submit, exact: true }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: texts.submit }).waitFor();
}
