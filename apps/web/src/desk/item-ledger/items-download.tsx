import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useLanguage } from '../../shared/i18n/language-context.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { itemPageMessages } from './messages.js';

/** All items as a workbook, headings in the language of the page. */
export function ItemsDownload({ taskId }: { readonly taskId: string }) {
  const t = useTexts(itemPageMessages);
  const { language } = useLanguage();
  return (
    <Button href={`/api/tasks/${taskId}/item-ledger/items/workbook?language=${language}`} download icon={<DownloadOutlined aria-hidden />}>
      {t('download')}
    </Button>
  );
}
