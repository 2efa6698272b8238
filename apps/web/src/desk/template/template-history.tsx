import { Link } from 'react-router';
import type { Template } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Records } from '../../shared/ui/records.js';
import { templatePageMessages } from './messages.js';
import { useTemplateWords } from './use-template-words.js';

/** Its versions, and what was made from which of them. */
export function TemplateHistory({ template: { id, versions, projects } }: { readonly template: Template }) {
  const t = useTexts(templatePageMessages);
  const words = useTemplateWords();
  const formats = useFormats();
  return (
    <>
      <section className="section">
        <h2>{t('projects')}</h2>
        <Records
          caption={t('projects')}
          rows={projects}
          keyOf={({ projectId }) => projectId}
          empty={t('projects.none')}
          columns={[
            {
              key: 'project',
              title: t('project.title'),
              cell: ({ projectId, project, title }) => (
                <>
                  <Link to={`/projects/${projectId}`}>{title}</Link>
                  <code className="sub">{project}</code>
                </>
              ),
            },
            {
              key: 'version',
              title: t('version'),
              cell: ({ version, appliedBy, appliedOn }) => (
                <>
                  {t('version.n', { version })}
                  <span className="sub">
                    {formats.date(appliedOn)} · {appliedBy}
                  </span>
                </>
              ),
            },
          ]}
        />
      </section>
      <section className="section">
        <h2>{t('versions')}</h2>
        <Records
          caption={t('versions')}
          rows={versions}
          keyOf={({ version }) => String(version)}
          columns={[
            {
              key: 'version',
              title: t('version'),
              cell: ({ version }) => <Link to={`/templates/${id}?version=${version}`}>{t('version.n', { version })}</Link>,
            },
            {
              key: 'changed',
              title: t('reason'),
              cell: (version) => (
                <>
                  {version.reason}
                  <span className="sub">{words.changed(version)}</span>
                </>
              ),
            },
          ]}
        />
      </section>
    </>
  );
}
