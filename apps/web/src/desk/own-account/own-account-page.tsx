import { Alert, Radio } from 'antd';
import { useState } from 'react';
import { LANGUAGES, type Language } from '#libs/platform/i18n/messages';
import { useLanguage } from '../../shared/i18n/language-context.js';
import { LANGUAGE_NAMES } from '../../shared/i18n/language.js';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { useLanguageSwitch } from '../../shared/session/use-language-switch.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { passwordMessages } from '../password/messages.js';
import { PasswordForm } from '../password/password-form.js';
import { CalendarFeed } from './calendar-feed.js';
import { ownAccountMessages } from './messages.js';

export default function OwnAccountPage() {
  const t = useTexts(ownAccountMessages);
  const password = useTexts(passwordMessages);
  const names = useNames();
  const me = useMe();
  const { language } = useLanguage();
  const change = useLanguageSwitch();
  const [changed, setChanged] = useState(false);
  return (
    <Page title={t('title')}>
      <section className="panel">
        <h2>{t('account')}</h2>
        <dl className="facts">
          <dt>{t('name')}</dt>
          <dd>{me.name}</dd>
          <dt>{t('displayName')}</dt>
          <dd>{me.displayName}</dd>
          <dt>{t('roles')}</dt>
          <dd>{me.roles.map((role) => names.role(role)).join(t('separator')) || t('roles.none')}</dd>
        </dl>
      </section>
      <section className="panel">
        <h2 id="language-heading">{t('language')}</h2>
        <p className="muted">{t('language.hint')}</p>
        {change.error && <ProblemAlert error={change.error} />}
        <Radio.Group
          aria-labelledby="language-heading"
          value={language}
          disabled={change.isPending}
          onChange={({ target }) => change.mutate(target.value as Language)}
          options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{LANGUAGE_NAMES[value]}</span> }))}
        />
      </section>
      {me.permissions.includes('ledger:export') && <CalendarFeed />}
      <section className="panel">
        <h2>{t('password')}</h2>
        {changed && <Alert className="notice" type="success" role="status" showIcon title={password('done')} />}
        <PasswordForm onDone={() => setChanged(true)} />
      </section>
    </Page>
  );
}
