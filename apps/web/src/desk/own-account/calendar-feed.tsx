import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Copyable } from '../../shared/ui/copyable.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { calendarFeedMessages } from './calendar-feed-messages.js';

const KEY = ['calendar-feed'];

/** The secret address under which a calendar program reads the own due dates: made here, seen once, revoked here. */
export function CalendarFeed() {
  const t = useTexts(calendarFeedMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<'renew' | 'revoke'>();
  const { data, error } = useQuery({ queryKey: KEY, queryFn: () => answer(api.GET('/api/me/calendar-feed')) });
  const changed = () => queries.invalidateQueries({ queryKey: KEY });
  const open = useMutation({ mutationFn: () => answer(api.POST('/api/me/calendar-feed')), onSuccess: changed });
  const revoke = useMutation({
    mutationFn: () => answer(api.DELETE('/api/me/calendar-feed')),
    onSuccess: () => {
      open.reset();
      return changed();
    },
  });
  const problem = error ?? open.error ?? revoke.error;
  const there = data?.openedAt != null;

  return (
    <section className="panel stack">
      <h2>{t('title')}</h2>
      <p className="muted">{t('hint')}</p>
      {problem && <ProblemAlert error={problem} />}
      {open.data && (
        <div className="stack" role="status">
          <p>{t('address')}</p>
          <Copyable text={`${location.origin}${open.data.path}`} />
          <p className="muted">{t('once')}</p>
        </div>
      )}
      {data && !open.data && <p>{there ? t('since', { at: formats.instant(data.openedAt ?? '') }) : t('none')}</p>}
      <div className="page-actions">
        <Button loading={open.isPending} disabled={!data} onClick={() => (there ? setAsked('renew') : open.mutate())}>
          {there ? t('renew') : t('open')}
        </Button>
        {there && (
          <Button danger loading={revoke.isPending} onClick={() => setAsked('revoke')}>
            {t('revoke')}
          </Button>
        )}
      </div>
      {asked && (
        <Dialog
          title={t(`${asked}.title`)}
          onCancel={() => setAsked(undefined)}
          footer={
            <>
              <Button onClick={() => setAsked(undefined)}>{t('keep')}</Button>
              <Button
                type="primary"
                danger={asked === 'revoke'}
                onClick={() => {
                  (asked === 'renew' ? open : revoke).mutate();
                  setAsked(undefined);
                }}
              >
                {t(asked)}
              </Button>
            </>
          }
        >
          <p>{t('ends')}</p>
        </Dialog>
      )}
    </section>
  );
}
