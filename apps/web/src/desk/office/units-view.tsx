import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Unit } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { officePageMessages } from './messages.js';
import { RetireDialog } from './retire-dialog.js';
import { inTreeOrder, type PlacedUnit } from './unit-tree.js';

/** Brings the choice fields along, which most readers of this page never open. */
const UnitDialog = lazy(() => import('./unit-dialog.js'));

type Open = { readonly verb: 'add'; readonly parent: Unit | null } | { readonly verb: 'change' | 'retire'; readonly unit: Unit };

/** Units as a tree: each under the one above it, indented, with the way to it for those who do not see that. */
export function UnitsView() {
  const t = useTexts(officePageMessages);
  const { permissions } = useMe();
  const mayEdit = permissions.includes('office:structure:edit');
  const mayRetire = permissions.includes('hand-over:retire');
  const { data, error, isFetching, refetch } = useQuery({ queryKey: ['units'], queryFn: () => answer(api.GET('/api/office/units')) });
  const posts = useQuery({ queryKey: ['posts'], queryFn: () => answer(api.GET('/api/office/posts')) });
  const [open, setOpen] = useState<Open>();
  const [done, setDone] = useState<string>();
  const finish = (said: string) => {
    setOpen(undefined);
    setDone(said);
  };
  const units = inTreeOrder(data?.items ?? []);
  const titlesOf = (unit: Unit) => (posts.data?.items ?? []).filter(({ unitId }) => unitId === unit.id).map(({ title }) => title);
  const actions = ({ unit }: PlacedUnit) => (
    <span className="verbs">
      {mayEdit && (
        <Button size="small" aria-label={t('unit.change.of', { unit: unit.name })} onClick={() => setOpen({ verb: 'change', unit })}>
          {t('unit.change')}
        </Button>
      )}
      {mayEdit && (
        <Button size="small" aria-label={t('unit.add.under', { unit: unit.name })} onClick={() => setOpen({ verb: 'add', parent: unit })}>
          {t('unit.add.below')}
        </Button>
      )}
      {mayRetire && (
        <Button size="small" danger aria-label={t('unit.retire.of', { unit: unit.name })} onClick={() => setOpen({ verb: 'retire', unit })}>
          {t('unit.retire')}
        </Button>
      )}
    </span>
  );
  return (
    <>
      {mayEdit && (
        <div className="year-bar">
          <Button type="primary" onClick={() => setOpen({ verb: 'add', parent: null })}>
            {t('unit.add')}
          </Button>
        </div>
      )}
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {done && <Alert className="notice" type="success" role="status" showIcon title={done} />}
      <Records
        caption={t('view.units')}
        rows={units}
        keyOf={({ unit }) => unit.id}
        busy={isFetching}
        empty={t('unit.none')}
        columns={[
          {
            key: 'unit',
            title: t('unit'),
            cell: ({ unit, above }) => (
              <div style={{ paddingInlineStart: `${above.length * 1.5}em`, minWidth: '9em' }}>
                {above.length > 0 && <span aria-hidden>└ </span>}
                {unit.name}
              </div>
            ),
          },
          {
            key: 'above',
            title: t('unit.above'),
            cell: ({ above }) => (above.length > 0 ? above.join(' › ') : <span className="muted">{t('unit.top')}</span>),
          },
          {
            key: 'kind',
            title: t('unit.kind'),
            cell: ({ unit }) => <span style={{ whiteSpace: 'nowrap' }}>{t(`kind.${unit.kind}`)}</span>,
          },
          {
            key: 'posts',
            title: t('unit.posts'),
            cell: ({ unit }) => titlesOf(unit).join(t('separator')) || <span className="muted">–</span>,
          },
        ]}
        {...(mayEdit || mayRetire ? { actions } : {})}
      />
      {(open?.verb === 'add' || open?.verb === 'change') && (
        <Suspense fallback={null}>
          <UnitDialog
            unit={open.verb === 'change' ? open.unit : null}
            parent={open.verb === 'add' ? open.parent : null}
            units={data?.items ?? []}
            onDone={(name) => finish(t('unit.saved', { unit: name }))}
            onClose={() => setOpen(undefined)}
          />
        </Suspense>
      )}
      {open?.verb === 'retire' && (
        <RetireDialog
          title={t('unit.retire.of', { unit: open.unit.name })}
          about={t('unit.retire.about')}
          retire={() =>
            answer(
              api.POST('/api/office/units/{id}/retirement', {
                params: { path: { id: open.unit.id } },
                body: { version: open.unit.version },
              }),
            )
          }
          onRetired={() => finish(t('unit.retired', { unit: open.unit.name }))}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
