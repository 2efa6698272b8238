const MOST = 9;

interface Props {
  readonly id?: string;
  readonly value?: readonly File[];
  onChange?(files: readonly File[]): void;
}

/** The browser's own field; the form gives it its value and label. */
export function FileChoice({ id, value = [], onChange }: Props) {
  return (
    <div className="stack">
      <input
        id={id}
        type="file"
        multiple
        accept="image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx,.doc,.xls"
        onChange={({ target }) => onChange?.([...(target.files ?? [])].slice(0, MOST))}
      />
      {value.length > 1 && <span className="muted">{value.map(({ name }) => name).join(' · ')}</span>}
    </div>
  );
}
