import { UploadOutlined } from '@ant-design/icons';
import { useId } from 'react';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ledgerImportMessages } from './messages.js';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly file: File | undefined;
  onChoose(file: File | undefined): void;
}

/** The browser's own field under words of ours: browsers speak their own language, not the page's. */
export function FileChoice({ label, hint, accept, file, onChoose }: Props) {
  const t = useTexts(ledgerImportMessages);
  const id = useId();
  return (
    <div className="file-choice">
      <span id={`${id}-label`} className="file-label">
        {label}
      </span>
      <input
        id={id}
        className="hidden"
        type="file"
        accept={accept}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-name ${id}-hint`}
        onChange={({ target }) => onChoose(target.files?.[0])}
      />
      <div className="file-row">
        <label htmlFor={id} className="file-button">
          <UploadOutlined aria-hidden />
          {t('file.choose')}
        </label>
        <span id={`${id}-name`}>{file?.name ?? t('file.none')}</span>
      </div>
      <p id={`${id}-hint`} className="muted">
        {hint}
      </p>
    </div>
  );
}
