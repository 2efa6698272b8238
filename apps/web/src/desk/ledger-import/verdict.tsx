import { Alert } from 'antd';
import { Link } from 'react-router';
import type { ImportReport } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { changesAnything, sumOf } from './kinds.js';
import { ledgerImportMessages } from './messages.js';

interface Props {
  readonly report: ImportReport;
  /** Saved; otherwise it was only tried. */
  readonly taken: boolean;
  /** It came as a plan file, which nobody files. */
  readonly isPlan: boolean;
}

/** What came of it, in one sentence. */
export function Verdict({ report: { title, filingDate, counts, faults }, taken, isPlan }: Props) {
  const t = useTexts(ledgerImportMessages);
  const formats = useFormats();
  const sums = { created: sumOf(counts, 'created'), changed: sumOf(counts, 'changed'), removed: sumOf(counts, 'removed') };
  const different = changesAnything({ counts });
  if (faults.length > 0) {
    return <Alert className="notice verdict" role="alert" type="error" showIcon title={t('result.faults', { count: faults.length })} />;
  }
  const named = { title: title ?? '', date: filingDate ? formats.date(filingDate) : '' };
  const text = taken
    ? t('result.taken', { title: named.title, ...sums })
    : different
      ? t(isPlan ? 'result.tried.plan' : 'result.tried', named)
      : t('result.same', { title: named.title });
  return (
    <Alert
      className="notice verdict"
      role="status"
      type={taken || different ? 'success' : 'info'}
      showIcon
      title={text}
      {...(taken ? { action: <Link to="/map">{t('go.map')}</Link> } : {})}
    />
  );
}
