import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { SampleLogIn } from '../../shared/api/models.js';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { PlainPage } from '../../shared/ui/plain-page.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { sampleMessages } from './messages.js';
import { useLeaveWarning } from './use-leave-warning.js';

/** The only time that the passwords are seen. */
export function SampleLogIns({ logIns, onNoted }: { readonly logIns: readonly SampleLogIn[]; onNoted(): void }) {
  const t = useTexts(sampleMessages);
  const names = useNames();
  const table = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState<'copied' | 'selected'>();
  useLeaveWarning(true);
  const columns: readonly Column<SampleLogIn>[] = [
    { key: 'name', title: t('log-ins.name'), cell: ({ name }) => <code>{name}</code> },
    { key: 'password', title: t('log-ins.password'), cell: ({ password }) => <code>{password}</code> },
    { key: 'post', title: t('log-ins.post'), cell: ({ post }) => post },
    { key: 'roles', title: t('log-ins.roles'), cell: ({ roles }) => roles.map(names.role).join(t('log-ins.separator')) },
  ];

  async function copyAll() {
    try {
      const lines = logIns.map(({ name, password, post, roles }) =>
        [name, password, post, roles.map(names.role).join(t('log-ins.separator'))].join('\t'),
      );
      await navigator.clipboard.writeText(lines.join('\n'));
      setTaken('copied');
    } catch {
      // Browsers forbid the clipboard on plain HTTP: the keyboard can still take what is selected.
      if (table.current) getSelection()?.selectAllChildren(table.current);
      setTaken('selected');
    }
  }

  return (
    <PlainPage title={t('log-ins.title')} lead={t('log-ins.lead')} wide>
      <div className="verbs">
        <Button autoFocus onClick={() => void copyAll()}>
          {t('log-ins.copy')}
        </Button>
        <Button type="primary" onClick={onNoted}>
          {t('log-ins.go-on')}
        </Button>
        <span role="status" className="muted">
          {taken ? t(`log-ins.${taken}`) : null}
        </span>
      </div>
      <div ref={table} className="sample-log-ins">
        <Records caption={t('log-ins.title')} columns={columns} rows={logIns} keyOf={({ name }) => name} />
      </div>
    </PlainPage>
  );
}
