import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { templatePageMessages } from './messages.js';
import { StepsTable } from './steps-table.js';
import { TemplateHistory } from './template-history.js';
import { useTemplate } from './use-template.js';
import { useTemplateWords } from './use-template-words.js';

export default function TemplatePage() {
  const { id = '' } = useParams();
  const [{ version, saved }] = useAddressQuery();
  const t = useTexts(templatePageMessages);
  const words = useTemplateWords();
  const { permissions } = useMe();
  const { data: template, error, refetch } = useTemplate(id, version ? Number(version) : undefined);
  if (!template) {
    return <Page title={t('template')}>{error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <Waiting />}</Page>;
  }
  const older = template.version !== template.versions[0]?.version;
  return (
    <Page
      title={words.name(template)}
      lead={
        <>
          <code>{template.code}</code> · {t('version.n', { version: template.version })} · {words.changed(template)}
        </>
      }
      actions={
        !older && (
          <>
            {permissions.includes('template:edit') && <Link to={`/templates/${id}/edit`}>{t('edit')}</Link>}
            {permissions.includes('template:apply') && <Link to={`/templates/${id}/apply`}>{t('apply')}</Link>}
          </>
        )
      }
    >
      {saved && <Alert className="notice" type="success" role="status" showIcon title={t('saved')} />}
      {older && (
        <Alert
          className="notice"
          type="info"
          showIcon
          title={t('version.older')}
          action={<Link to={`/templates/${id}`}>{t('version.newest')}</Link>}
        />
      )}
      <section className="panel purpose">{template.purpose}</section>
      <StepsTable template={template} />
      <TemplateHistory template={template} />
    </Page>
  );
}
