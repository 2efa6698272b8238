import { Button } from 'antd';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { PlainPage } from '../../shared/ui/plain-page.js';
import { shellMessages } from '../shell/messages.js';

/** A page failed or its file is gone, most likely because a newer version has been installed. */
export function OutOfOrderPage() {
  const t = useTexts(shellMessages);
  return (
    <PlainPage title={t('out-of-order.title')} lead={t('out-of-order.lead')}>
      <Button type="primary" onClick={() => location.reload()}>
        {t('out-of-order.reload')}
      </Button>
    </PlainPage>
  );
}
