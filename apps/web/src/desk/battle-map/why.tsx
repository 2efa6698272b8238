import { mapMessages } from '#libs/battle-map/map/messages';
import type { MapTask } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The sentence that says why a light is what it is, with dates as people here write them. */
export function Why({ why: { because, params } }: { readonly why: MapTask['why'] }) {
  const t = useTexts(mapMessages);
  const formats = useFormats();
  const written = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && DATE.test(value) ? formats.date(value) : value,
  ]);
  return <>{t(`map.why.${because}`, Object.fromEntries(written) as typeof params)}</>;
}
