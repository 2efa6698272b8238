import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { sharedMessages } from '../messages.js';
import type { AddressQuery } from './address-query.js';

interface Props {
  /** Which parts of the address are filters; all are cleared at once. */
  readonly names: readonly string[];
  readonly query: AddressQuery;
  readonly children: ReactNode;
  onChange(changes: Readonly<Record<string, string | undefined>>): void;
}

export function Filters({ names, query, children, onChange }: Props) {
  const t = useTexts(sharedMessages);
  const active = names.some((name) => query[name]);
  return (
    <search className="filters" aria-label={t('records.filters')}>
      {children}
      {active && (
        <Button type="link" onClick={() => onChange(Object.fromEntries(names.map((name) => [name, undefined])))}>
          {t('action.clear')}
        </Button>
      )}
    </search>
  );
}

/** A filter with its name; the control inside takes the label by nesting. */
export function Filter({
  label,
  grow = false,
  children,
}: {
  readonly label: string;
  readonly grow?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <label className={grow ? 'grow' : undefined}>
      {label}
      {children}
    </label>
  );
}
