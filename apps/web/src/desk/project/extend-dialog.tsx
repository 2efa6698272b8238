import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Checkbox, Form, Input } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { Project } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { extendPlanMessages } from './extend-messages.js';
import { factsMessages } from './facts-messages.js';
import { usePlansChanged } from './use-project.js';

interface Values {
  readonly endDate?: string;
  readonly source?: string;
  readonly overdueToo?: boolean;
}

interface Props {
  readonly project: Project;
  onExtended(): void;
  onClose(): void;
}

/** A leader grants an approved plan a later end date, and sees before whether it can be kept then. */
export default function ExtendDialog({ project: { id, title, version, endDate: endsOn }, onExtended, onClose }: Props) {
  const t = useTexts(extendPlanMessages);
  const facts = useTexts(factsMessages);
  const shared = useTexts(sharedMessages);
  const formats = useFormats();
  const changed = usePlansChanged();
  const { form, error, atFields, show, clear } = useProblemForm<Values>();
  const endDate = Form.useWatch<string | undefined>('endDate', form);
  const params = { path: { id } };
  const trial = useQuery({
    queryKey: ['trial', id, 'extension', endDate, version],
    queryFn: () => answer(api.POST('/api/projects/{id}/schedule/trial', { params, body: endDate ? { endDate } : {} })),
    enabled: endDate !== undefined && endDate > endsOn,
    placeholderData: keepPreviousData,
  });
  const tried = endDate !== undefined && endDate > endsOn ? trial.data : undefined;
  const extend = useMutation({
    mutationFn: ({ endDate: until = '', source = '', overdueToo = false }: Values) =>
      answer(api.POST('/api/projects/{id}/extension', { params, body: { endDate: until, source, overdueToo, seenVersion: version } })),
    onMutate: clear,
    onSuccess: onExtended,
    onError: show,
    onSettled: changed,
  });
  const rules = [{ required: true, message: facts('required') }];
  return (
    <Dialog
      title={t('extend.title', { title })}
      okText={t('extend')}
      cancelText={shared('action.cancel')}
      confirmLoading={extend.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <div className="stack">
        {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
        <p>{t('extend.what', { end: formats.date(endsOn) })}</p>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => extend.mutate(values)}>
          <Form.Item name="endDate" label={t('extend.until')} rules={rules}>
            <DateField />
          </Form.Item>
          <Form.Item name="source" label={t('extend.source')} rules={rules}>
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
          <Form.Item name="overdueToo" valuePropName="checked">
            <Checkbox>{t('extend.overdue')}</Checkbox>
          </Form.Item>
        </Form>
        {trial.error ? <ProblemAlert error={trial.error} onRetry={() => void trial.refetch()} /> : null}
        {tried && (
          <Alert
            role="status"
            type={tried.missingDays === 0 ? 'success' : 'warning'}
            showIcon
            title={t(tried.missingDays === 0 ? 'extend.enough' : 'extend.missing', {
              days: tried.missingDays,
              earliest: formats.date(tried.earliestFinish),
            })}
          />
        )}
      </div>
    </Dialog>
  );
}
