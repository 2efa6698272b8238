import { Button } from 'antd';
import { useTexts } from '../i18n/use-texts.js';
import { sharedMessages } from '../messages.js';

interface Props {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  onPage(page: number): void;
}

export function Pager({ page, size, total, onPage }: Props) {
  const t = useTexts(sharedMessages);
  const pages = Math.max(1, Math.ceil(total / size));
  return (
    <nav className="pager" aria-label={t('records.pages')}>
      <span>{t('records.count', { total })}</span>
      {pages > 1 && (
        <>
          <Button disabled={page <= 1} onClick={() => onPage(page - 1)}>
            {t('records.previous')}
          </Button>
          <span aria-live="polite">{t('records.page', { page, pages })}</span>
          <Button disabled={page >= pages} onClick={() => onPage(page + 1)}>
            {t('records.next')}
          </Button>
        </>
      )}
    </nav>
  );
}
