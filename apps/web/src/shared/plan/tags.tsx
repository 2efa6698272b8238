import { TagOutlined } from '@ant-design/icons';
import { useTexts } from '../i18n/use-texts.js';
import { tagMessages } from './tag-messages.js';

/** What a task is tagged with, below its name; nothing where there is nothing. */
export function Tags({ tags = [] }: { readonly tags?: readonly string[] | undefined }) {
  const t = useTexts(tagMessages);
  if (tags.length === 0) return null;
  return (
    <ul className="tags" aria-label={t('tags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <TagOutlined aria-hidden /> {tag}
        </li>
      ))}
    </ul>
  );
}
