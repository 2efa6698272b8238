import { useTexts } from '../i18n/use-texts.js';
import { Filter } from '../ui/filters.js';
import { tagMessages } from './tag-messages.js';

interface Props {
  /** Those in use, in order. */
  readonly tags: readonly { readonly tag: string; readonly count: number }[] | undefined;
  readonly value: string | undefined;
  onChange(tag: string): void;
}

/** One of the tags in use. One that the address names is shown even when nobody uses it; where there is nothing to choose, nothing is. */
export function TagFilter({ tags = [], value, onChange }: Props) {
  const t = useTexts(tagMessages);
  const gone = value !== undefined && tags.every(({ tag }) => tag !== value);
  if (tags.length === 0 && !gone) return null;
  return (
    <Filter label={t('tag')}>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('all')}</option>
        {gone && <option value={value}>{value}</option>}
        {tags.map(({ tag, count }) => (
          <option key={tag} value={tag}>
            {t('choice', { tag, count })}
          </option>
        ))}
      </select>
    </Filter>
  );
}
