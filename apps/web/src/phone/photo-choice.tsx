import { type ChangeEvent, useEffect, useMemo } from 'react';
import { useTexts } from '../shared/i18n/use-texts.js';
import type { Photo } from './draft-store.js';
import { phoneMessages } from './messages.js';
import { smallerPhoto } from './smaller-photo.js';

/** As many as a report may carry. */
const MOST = 9;
const PHOTOS = 'image/jpeg,image/png,image/webp';

interface Props {
  readonly photos: readonly Photo[];
  onChange(photos: readonly Photo[]): void;
}

export function PhotoChoice({ photos, onChange }: Props) {
  const t = useTexts(phoneMessages);
  const add = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    target.value = '';
    const smaller = await Promise.all(chosen.map(smallerPhoto));
    onChange([...photos, ...smaller.map((content) => ({ name: content.name, content }))].slice(0, MOST));
  };
  return (
    <div className="m-photo-choice">
      <div className="m-buttons">
        <label className="m-button">
          {t('report.camera')}
          <input type="file" className="m-hidden" accept={PHOTOS} capture="environment" onChange={(event) => void add(event)} />
        </label>
        <label className="m-button">
          {t('report.file')}
          <input type="file" className="m-hidden" accept={`${PHOTOS},.pdf`} multiple onChange={(event) => void add(event)} />
        </label>
      </div>
      {photos.length > 0 && (
        <ul className="m-photos">
          {photos.map((photo) => (
            <li key={`${photo.name}-${photo.content.size}`}>
              <Preview photo={photo} />
              <button
                type="button"
                className="m-plain"
                aria-label={t('report.photo.remove', { name: photo.name })}
                onClick={() => onChange(photos.filter((one) => one !== photo))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Preview({ photo: { name, content } }: { readonly photo: Photo }) {
  const address = useMemo(() => URL.createObjectURL(content), [content]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return content.type.startsWith('image/') ? <img src={address} alt={name} /> : <span>{name}</span>;
}
