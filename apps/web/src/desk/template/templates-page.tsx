import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../../shared/api/client.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { templatePageMessages } from './messages.js';
import { useTemplateWords } from './use-template-words.js';

export default function TemplatesPage() {
  const t = useTexts(templatePageMessages);
  const words = useTemplateWords();
  const { permissions } = useMe();
  const { data, error, isFetching, refetch } = useQuery({ queryKey: ['templates'], queryFn: () => answer(api.GET('/api/templates')) });
  return (
    <Page
      title={t('title')}
      lead={t('about')}
      actions={permissions.includes('template:edit') && <Link to="/templates/new">{t('add')}</Link>}
    >
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <Records
        caption={t('title')}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        columns={[
          {
            key: 'template',
            title: t('template'),
            cell: (template) => (
              <>
                <Link to={`/templates/${template.id}`}>{words.name(template)}</Link>
                <code className="sub">{template.code}</code>
              </>
            ),
          },
          { key: 'purpose', title: t('purpose'), cell: ({ purpose }) => purpose },
          {
            key: 'steps',
            title: t('steps'),
            cell: ({ steps, lawFloors }) => (
              <>
                {t('steps.count', { count: steps })}
                {lawFloors > 0 && <span className="sub">{t('steps.law', { count: lawFloors })}</span>}
              </>
            ),
          },
          {
            key: 'version',
            title: t('version'),
            cell: (template) => (
              <>
                {t('version.n', { version: template.version })}
                <span className="sub">{words.changed(template)}</span>
              </>
            ),
          },
          { key: 'projects', title: t('projects'), cell: ({ projects }) => t('projects.count', { count: projects }) },
        ]}
      />
    </Page>
  );
}
