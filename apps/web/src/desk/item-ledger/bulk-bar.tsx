import { Button, Checkbox } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { ItemLedger, LedgerItem } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { itemTexts } from '../../shared/items/messages.js';
import type { BulkVerb } from './bulk-dialog.js';
import { itemPageMessages } from './messages.js';

const BulkDialog = lazy(() => import('./bulk-dialog.js'));

interface Props {
  readonly about: ItemLedger;
  readonly selected: readonly LedgerItem[];
  /** Every item of the page is chosen. */
  readonly all: boolean;
  onAll(on: boolean): void;
  onDone(): void;
}

/** What can be done with everything that is chosen. */
export function BulkBar({ about, selected, all, onAll, onDone }: Props) {
  const t = useTexts(itemPageMessages);
  const words = useTexts(itemTexts);
  const [open, setOpen] = useState<BulkVerb>();
  const [first, ...more] = selected;
  const verbs = first ? first.may.filter((verb) => more.every(({ may }) => may.includes(verb))) : [];
  return (
    <div className="verbs notice bulk-bar">
      <Checkbox checked={all} indeterminate={!all && selected.length > 0} onChange={({ target }) => onAll(target.checked)}>
        {t('select.page')}
      </Checkbox>
      <span role="status">{selected.length > 0 ? t('selected', { count: selected.length }) : ''}</span>
      {verbs.map((verb) => (
        <Button
          key={verb}
          danger={verb === 'fail' || verb === 'reopen' || verb === 'undo' || verb === 'remove'}
          onClick={() => setOpen(verb)}
        >
          {words(`verb.${verb}`)}
        </Button>
      ))}
      {selected.length > 0 && about.mayKeep && <Button onClick={() => setOpen('edit')}>{t('bulk.edit')}</Button>}
      {selected.length > 0 && verbs.length === 0 && !about.mayKeep && <span className="muted">{t('bulk.nothing')}</span>}
      <Suspense>
        {open && (
          <BulkDialog
            taskId={about.taskId}
            items={selected}
            verb={open}
            onDone={() => {
              setOpen(undefined);
              onDone();
            }}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Suspense>
    </div>
  );
}
