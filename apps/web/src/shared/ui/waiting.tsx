import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { sharedMessages } from '../messages.js';

const PATIENCE_MS = 300;

/** Shown while a page comes; not at all when it comes quickly, since a flash is worse than nothing. */
export function Waiting() {
  const t = useTexts(sharedMessages);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="waiting" role="status">
      {late ? t('loading') : ''}
    </p>
  );
}
