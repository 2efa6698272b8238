import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { api } from '../../shared/api/client.js';
import type { NewScoringPeriod } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { scoresMessages } from './messages.js';

interface Props {
  onOpened(): void;
  onCancel(): void;
}

export default function OpenPeriodDialog({ onOpened, onCancel }: Props) {
  const t = useTexts(scoresMessages);
  const shared = useTexts(sharedMessages);
  const queries = useQueryClient();
  const { form, error, atFields, show, clear } = useProblemForm<NewScoringPeriod>();
  const open = useMutation({
    mutationFn: (body: NewScoringPeriod) => api.POST('/api/scores/periods', { body }),
    onMutate: clear,
    onSuccess: async () => {
      onOpened();
      await queries.invalidateQueries({ queryKey: ['scores'] });
    },
    onError: show,
  });
  return (
    <Dialog
      title={t('period.open')}
      okText={t('period.open')}
      cancelText={shared('action.cancel')}
      confirmLoading={open.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <p>{t('period.about')}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => open.mutate(values)}>
        <Form.Item name="opensOn" label={t('period.opens')} rules={[{ required: true }]}>
          <DateField />
        </Form.Item>
        <Form.Item name="closesOn" label={t('period.closes')} rules={[{ required: true }]}>
          <DateField />
        </Form.Item>
        <Form.Item
          name="document"
          label={t('period.document')}
          extra={t('period.document.hint')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input autoComplete="off" maxLength={200} />
        </Form.Item>
        <Form.Item name="approvedOn" label={t('period.approved')} rules={[{ required: true }]}>
          <DateField />
        </Form.Item>
        <button type="submit" hidden />
      </Form>
    </Dialog>
  );
}
