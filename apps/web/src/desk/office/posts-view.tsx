import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Post } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { HolderDialog } from './holder-dialog.js';
import { HoldingsDialog } from './holdings-dialog.js';
import { officePageMessages } from './messages.js';

export function PostsView() {
  const t = useTexts(officePageMessages);
  const { permissions } = useMe();
  const { data, error, isFetching, refetch } = useQuery({ queryKey: ['posts'], queryFn: () => answer(api.GET('/api/office/posts')) });
  const [assigning, setAssigning] = useState<Post>();
  const [assigned, setAssigned] = useState<string>();
  const [looking, setLooking] = useState<Post>();
  const mayAssign = permissions.includes('office:holders:assign');
  return (
    <>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {assigned && <Alert className="notice" type="success" role="status" showIcon title={t('assigned', { post: assigned })} />}
      <Records
        caption={t('view.posts')}
        columns={useColumns()}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        actions={(post: Post) => (
          <>
            {mayAssign && (
              <Button size="small" aria-label={t('assign.of', { post: post.title })} onClick={() => setAssigning(post)}>
                {t('assign')}
              </Button>
            )}
            <Button size="small" aria-label={t('holdings.of', { post: post.title })} onClick={() => setLooking(post)}>
              {t('holdings')}
            </Button>
          </>
        )}
      />
      {looking && <HoldingsDialog post={looking} onClose={() => setLooking(undefined)} />}
      {assigning && (
        <HolderDialog
          post={assigning}
          onClose={() => setAssigning(undefined)}
          onAssigned={() => {
            setAssigned(assigning.title);
            setAssigning(undefined);
          }}
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
