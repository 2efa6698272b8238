import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useMemo } from 'react';
import { useLanguage } from '../i18n/language-context.js';

const WRITTEN = { 'zh-CN': 'YYYY年M月D日', en: 'D MMM YYYY' } as const;
const DATE = 'YYYY-MM-DD';

export interface DateFieldProps {
  /** A local date `YYYY-MM-DD`. */
  readonly value?: string | undefined;
  /** Given by the form around it, like the others. */
  readonly id?: string;
  readonly disabled?: boolean;
  onChange?(date: string | undefined): void;
}

/** The field with its calendar: some 60 KB that a page can do without until somebody wants a date. */
export default function LocalDatePicker({ value, id, disabled = false, onChange }: DateFieldProps) {
  const { language } = useLanguage();
  // The same object as long as it is the same date: with every other one the picker forgets what is being typed.
  const date = useMemo(() => (value ? dayjs(value, DATE) : null), [value]);
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      format={[WRITTEN[language], DATE, 'YYYYMMDD']}
      disabled={disabled}
      value={date?.isValid() ? date : null}
      onChange={(chosen) => onChange?.(chosen?.format(DATE))}
    />
  );
}
