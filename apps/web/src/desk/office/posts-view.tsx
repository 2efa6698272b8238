import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Post } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { HolderDialog } from './holder-dialog.js';
import { HoldingsDialog } from './holdings-dialog.js';
import { officePageMessages } from './messages.js';
import { RetireDialog } from './retire-dialog.js';

/** Brings the choice fields along, which most readers of this page never open. */
const PostDialog = lazy(() => import('./post-dialog.js'));

type Open = { readonly verb: 'assign' | 'look' | 'change' | 'retire'; readonly post: Post } | { readonly verb: 'add' };

export function PostsView() {
  const t = useTexts(officePageMessages);
  const { permissions } = useMe();
  const { data, error, isFetching, refetch } = useQuery({ queryKey: ['posts'], queryFn: () => answer(api.GET('/api/office/posts')) });
  const [open, setOpen] = useState<Open>();
  const [done, setDone] = useState<string>();
  const close = () => setOpen(undefined);
  const finish = (said: string) => {
    close();
    setDone(said);
  };
  const mayEdit = permissions.includes('office:structure:edit');
  const verbs = [
    { verb: 'assign', may: permissions.includes('office:holders:assign'), name: 'assign', of: 'assign.of' },
    { verb: 'look', may: true, name: 'holdings', of: 'holdings.of' },
    { verb: 'change', may: mayEdit, name: 'post.change', of: 'post.change.of' },
    { verb: 'retire', may: permissions.includes('hand-over:retire'), name: 'post.retire', of: 'post.retire.of' },
  ] as const;
  return (
    <>
      {mayEdit && (
        <div className="year-bar">
          <Button type="primary" onClick={() => setOpen({ verb: 'add' })}>
            {t('post.add')}
          </Button>
        </div>
      )}
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {done && <Alert className="notice" type="success" role="status" showIcon title={done} />}
      <Records
        caption={t('view.posts')}
        columns={useColumns()}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        actions={(post: Post) => (
          <span className="verbs">
            {verbs
              .filter(({ may }) => may)
              .map(({ verb, name, of }) => (
                <Button
                  key={verb}
                  size="small"
                  danger={verb === 'retire'}
                  aria-label={t(of, { post: post.title })}
                  onClick={() => setOpen({ verb, post })}
                >
                  {t(name)}
                </Button>
              ))}
          </span>
        )}
      />
      {open?.verb === 'look' && <HoldingsDialog post={open.post} onClose={close} />}
      {open?.verb === 'assign' && (
        <HolderDialog post={open.post} onClose={close} onAssigned={() => finish(t('assigned', { post: open.post.title }))} />
      )}
      {(open?.verb === 'add' || open?.verb === 'change') && (
        <Suspense fallback={null}>
          <PostDialog
            post={open.verb === 'change' ? open.post : null}
            onDone={(title) => finish(t('post.saved', { post: title }))}
            onClose={close}
          />
        </Suspense>
      )}
      {open?.verb === 'retire' && (
        <RetireDialog
          title={t('post.retire.of', { post: open.post.title })}
          about={t('post.retire.about')}
          retire={() =>
            answer(
              api.POST('/api/office/posts/{id}/retirement', {
                params: { path: { id: open.post.id } },
                body: { version: open.post.version },
              }),
            )
          }
          onRetired={() => finish(t('post.retired', { post: open.post.title }))}
          onClose={close}
        />
      )}
    </>
  );
}

function useColumns(): Column<Post>[] {
  const t = useTexts(officePageMessages);
  return [
    {
      key: 'unit',
      title: t('unit'),
      cell: ({ unitName, unitKind }) => (
        <>
          {unitName}
          <span className="sub">{t(`kind.${unitKind}`)}</span>
        </>
      ),
    },
    {
      key: 'post',
      title: t('post'),
      cell: ({ title, contact }) => (
        <>
          {title}
          {contact && <span className="sub">{t('contact')}</span>}
        </>
      ),
    },
    {
      key: 'holder',
      title: t('holder'),
      cell: ({ holder }) =>
        holder ? (
          <>
            {holder.name}
            <span className="sub">{holder.account}</span>
          </>
        ) : (
          <span className="muted">{t('vacant')}</span>
        ),
    },
    {
      key: 'reach',
      title: t('reach'),
      cell: ({ email, phone }) => (
        <>
          {email}
          {phone && <span className="sub">{phone}</span>}
        </>
      ),
    },
  ];
}
