import { useLanguage } from '../../shared/i18n/language-context.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { DownloadLink } from './download-link.js';
import { downloadMessages } from './messages.js';

interface Props {
  /** Ids; all left out: everything that is not closed. */
  readonly force?: string | undefined;
  readonly leader?: string | undefined;
  readonly project?: string | undefined;
}

/** The ledger of the office as an Excel workbook, headings in the language of the page. */
export function LedgerDownload({ force, leader, project }: Props) {
  const t = useTexts(downloadMessages);
  const { language } = useLanguage();
  const chosen = Object.entries({ language, force, leader, project }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return <DownloadLink href={`/api/ledger/workbook?${new URLSearchParams(chosen).toString()}`}>{t('ledger')}</DownloadLink>;
}
