import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import type { Post } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { officePageMessages } from './messages.js';

interface Props {
  readonly post: Post;
  onClose(): void;
}

/** Who held a post from when to when. */
export function HoldingsDialog({ post, onClose }: Props) {
  const t = useTexts(officePageMessages);
  const formats = useFormats();
  const { data, error, isFetching } = useQuery({
    queryKey: ['holdings', post.id, post.version],
    queryFn: () => answer(api.GET('/api/office/posts/{id}/holdings', { params: { path: { id: post.id } } })),
  });
  return (
    <Dialog title={t('holdings.of', { post: post.title })} footer={null} onCancel={onClose}>
      {error && <ProblemAlert error={error} />}
      <Records
        caption={t('holdings.of', { post: post.title })}
        rows={data?.items ?? []}
        keyOf={({ from }) => from ?? ''}
        busy={isFetching}
        empty={t('holdings.none')}
        columns={[
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
                t('holdings.gone')
              ),
          },
          { key: 'from', title: t('holdings.from'), cell: ({ from }) => (from ? formats.date(from) : t('holdings.before')) },
          { key: 'to', title: t('holdings.to'), cell: ({ to }) => (to ? formats.date(to) : t('holdings.still')) },
        ]}
      />
    </Dialog>
  );
}
