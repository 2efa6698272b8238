import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { officePageMessages } from './messages.js';

/** The year in the address, otherwise that of the office's date. Undefined until that is known. */
export function useYear(): number | undefined {
  const [address] = useAddressQuery();
  const { data } = useQuery({ queryKey: ['clock'], queryFn: () => answer(api.GET('/api/clock')) });
  const asked = Number(address.year);
  if (Number.isInteger(asked) && asked >= 1970 && asked < 2200) return asked;
  return data && Number(data.today.slice(0, 4));
}

export function YearChoice({ year }: { readonly year: number }) {
  const t = useTexts(officePageMessages);
  const [, change] = useAddressQuery();
  const go = (to: number) => change({ year: String(to) });
  return (
    <div className="year-choice">
      <Button onClick={() => go(year - 1)}>{t('year.before')}</Button>
      <strong aria-live="polite">{t('year.of', { year: String(year) })}</strong>
      <Button onClick={() => go(year + 1)}>{t('year.after')}</Button>
    </div>
  );
}
