import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { FirstRun, FirstRunState, SampleLogIn } from '../../shared/api/models.js';
import { useLanguage } from '../../shared/i18n/language-context.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { FIRST_RUN } from '../../shared/session/use-first-run.js';
import { PlainPage } from '../../shared/ui/plain-page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { SampleLogIns } from '../sample/sample-log-ins.js';
import { SampleOffer, useSampleState } from '../sample/sample-offer.js';
import { AdministratorFields } from './administrator-fields.js';
import { firstRunMessages } from './messages.js';

export default function FirstRunPage() {
  const t = useTexts(firstRunMessages);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [done, setDone] = useState<FirstRunState>();
  const [logIns, setLogIns] = useState<readonly SampleLogIn[]>();
  const { data: sample } = useSampleState();
  const { form, error, atFields, show, clear } = useProblemForm<FirstRun>();
  const create = useMutation({
    mutationFn: ({ systemAdministrator, securityAdministrator }: FirstRun) =>
      answer(
        api.POST('/api/first-run', {
          body: { systemAdministrator: pick(systemAdministrator), securityAdministrator: pick(securityAdministrator), language },
        }),
      ),
    onMutate: clear,
    onSuccess: setDone,
    onError: show,
  });

  if (logIns) {
    return <SampleLogIns logIns={logIns} onNoted={() => void queries.invalidateQueries({ queryKey: FIRST_RUN })} />;
  }
  if (sample?.state === 'begun' || sample?.state === 'loading') {
    return (
      <PlainPage title={t('title')}>
        <SampleOffer begun onLoaded={setLogIns} />
      </PlainPage>
    );
  }
  if (done) {
    return (
      <PlainPage title={t('done.title')} lead={t('done.lead')}>
        <Button type="primary" autoFocus onClick={() => queries.setQueryData(FIRST_RUN, done)}>
          {t('done.go-on')}
        </Button>
      </PlainPage>
    );
  }
  return (
    <PlainPage title={t('title')} lead={t('lead')} wide>
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => create.mutate(values)}
      >
        <div className="two-columns">
          <AdministratorFields of="systemAdministrator" title={t('system.title')} duty={t('system.duty')} />
          <AdministratorFields of="securityAdministrator" title={t('security.title')} duty={t('security.duty')} />
        </div>
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {t('submit')}
        </Button>
      </Form>
      <SampleOffer begun={false} onLoaded={setLogIns} />
    </PlainPage>
  );
}

/** Leaves the repeated password behind. */
function pick({ name, displayName, password }: FirstRun['systemAdministrator']): FirstRun['systemAdministrator'] {
  return { name, displayName, password };
}
