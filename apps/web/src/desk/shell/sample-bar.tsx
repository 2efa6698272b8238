import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { shellMessages } from './messages.js';

/** In the sample office the date can be moved: everybody must see which day it is there. */
export function SampleBar() {
  const t = useTexts(shellMessages);
  const formats = useFormats();
  const { sample } = useMe();
  const { data: clock } = useQuery({ queryKey: ['clock'], queryFn: () => answer(api.GET('/api/clock')), enabled: sample });
  if (!sample) return null;
  return (
    <aside className="sample-bar" aria-label={t('sample.title')}>
      <strong>{t('sample.title')}</strong>
      {clock && <span>{t('sample.date', { date: formats.date(clock.today) })}</span>}
    </aside>
  );
}
