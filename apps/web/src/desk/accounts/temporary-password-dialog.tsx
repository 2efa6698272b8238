import { Button } from 'antd';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Copyable } from '../../shared/ui/copyable.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { accountsMessages } from './messages.js';

interface Props {
  readonly title: string;
  readonly displayName: string;
  readonly password: string;
  onNoted(): void;
}

/** The only time that the temporary password is seen: closes by its button alone, not by a slip of the mouse. */
export function TemporaryPasswordDialog({ title, displayName, password, onNoted }: Props) {
  const t = useTexts(accountsMessages);
  return (
    <Dialog
      title={title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onNoted}>
          {t('temporary.noted')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('temporary.label', { name: displayName })}</p>
        <Copyable text={password} />
        <p className="muted">{t('temporary.once')}</p>
      </div>
    </Dialog>
  );
}
