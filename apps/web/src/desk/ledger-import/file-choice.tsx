import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  onChoose(file: File | undefined): void;
}

/** The browser's own field: it works with every keyboard and screen reader, and says the name of the file. */
export function FileChoice({ label, hint, accept, onChoose }: Props) {
  const id = useId();
  return (
    <div className="file-choice">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="file" accept={accept} aria-describedby={`${id}-hint`} onChange={({ target }) => onChoose(target.files?.[0])} />
      <p id={`${id}-hint`} className="muted">
        {hint}
      </p>
    </div>
  );
}
