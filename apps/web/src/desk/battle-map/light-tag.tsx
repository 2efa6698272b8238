import { mapMessages } from '#libs/battle-map/map/messages';
import type { MapTask } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { type Mark, StateTag } from '../../shared/ui/state-tag.js';

const MARKS: Readonly<Record<MapTask['light'], Mark>> = { red: 'bad', yellow: 'warning', green: 'good', done: 'done' };

export function LightTag({ light }: { readonly light: MapTask['light'] }) {
  const t = useTexts(mapMessages);
  return <StateTag mark={MARKS[light]}>{t(`map.light.${light}`)}</StateTag>;
}
