import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useLanguage } from '../i18n/language-context.js';

const WRITTEN = { 'zh-CN': 'YYYY年M月D日', en: 'D MMM YYYY' } as const;
const DATE = 'YYYY-MM-DD';

interface Props {
  /** Given by the form when it stands in one, like the next two. */
  readonly id?: string;
  /** A local date `YYYY-MM-DD`. */
  readonly value?: string | undefined;
  onChange?(date: string | undefined): void;
}

/** A date as the reader's language writes it; the browser's own field would follow the browser's language. */
export function DateField({ id, value, onChange }: Props) {
  const { language } = useLanguage();
  const date = value ? dayjs(value, DATE) : null;
  return (
    <DatePicker
      {...(id ? { id } : {})}
      format={[WRITTEN[language], DATE, 'YYYYMMDD']}
      value={date?.isValid() ? date : null}
      onChange={(chosen) => onChange?.(chosen?.format(DATE))}
    />
  );
}
