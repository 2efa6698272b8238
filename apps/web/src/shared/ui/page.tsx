import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { sharedMessages } from '../messages.js';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A page of the desk: its heading, which takes the focus when the page opens, and its content. */
export function Page({ title, lead, actions, children }: Props) {
  const t = useTexts(sharedMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen reader must hear that another page has opened; the keyboard goes on from here.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article className="page">
      <title>{`${title} · ${t('product.name')}`}</title>
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="page-lead">{lead}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </article>
  );
}
