import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { sharedMessages } from '../messages.js';
import { LanguageButton } from './language-button.js';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly wide?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page for somebody who is not (fully) signed in: one sheet in the middle, the product's name, the language. */
export function PlainPage({ title, lead, wide = false, actions, children }: Props) {
  const t = useTexts(sharedMessages);
  return (
    <div className="plain">
      <title>{`${title} · ${t('product.name')}`}</title>
      <header className="plain-head">
        <span className="brand">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          <span>
            <strong>{t('product.name')}</strong>
            <small>{t('product.slogan')}</small>
          </span>
        </span>
        <span className="plain-actions">
          {actions}
          <LanguageButton />
        </span>
      </header>
      <main className={wide ? 'sheet sheet-wide' : 'sheet'}>
        <h1>{title}</h1>
        {lead && <p className="page-lead">{lead}</p>}
        {children}
      </main>
    </div>
  );
}
