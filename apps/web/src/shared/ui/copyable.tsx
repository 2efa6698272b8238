import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { sharedMessages } from '../messages.js';

/** A text to be taken along. Where the browser forbids the clipboard (plain HTTP), the text is selected instead. */
export function Copyable({ text }: { readonly text: string }) {
  const t = useTexts(sharedMessages);
  const code = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState(false);

  async function copy() {
    if (code.current) getSelection()?.selectAllChildren(code.current);
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }

  return (
    <span className="copyable">
      <code ref={code}>{text}</code>
      <Button size="small" onClick={() => void copy()}>
        <span aria-live="polite">{copied ? t('action.copied') : t('action.copy')}</span>
      </Button>
    </span>
  );
}
