import { ReloadOutlined } from '@ant-design/icons';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { Page } from '../../shared/ui/page.js';
import { JobsTable } from './jobs-table.js';
import { jobsMessages } from './messages.js';
import { TicksTable } from './ticks-table.js';

export default function JobsPage() {
  const t = useTexts(jobsMessages);
  const shared = useTexts(sharedMessages);
  const queries = useQueryClient();
  const fetching = useIsFetching({ queryKey: ['queue'] }) > 0;
  return (
    <Page
      title={t('title')}
      actions={
        <Button
          icon={<ReloadOutlined aria-hidden />}
          loading={fetching}
          onClick={() => void queries.invalidateQueries({ queryKey: ['queue'] })}
        >
          {shared('records.refresh')}
        </Button>
      }
    >
      <section className="stack section">
        <h2>{t('jobs')}</h2>
        <p className="muted">{t('jobs.about')}</p>
        <JobsTable />
      </section>
      <section className="stack section">
        <h2>{t('ticks')}</h2>
        <p className="muted">{t('ticks.about')}</p>
        <TicksTable />
      </section>
    </Page>
  );
}
