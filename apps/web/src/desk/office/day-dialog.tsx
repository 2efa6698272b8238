import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Radio } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { OfficeDay } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { type DayKind, useDayWords } from './day-words.js';
import { officePageMessages } from './messages.js';

interface Decision {
  readonly kind: 'holiday' | 'workday';
  readonly name: string;
}

interface Props {
  readonly day: OfficeDay;
  /** Of the calendar. */
  readonly version: number;
  readonly kind: DayKind;
  onChanged(): void;
  onClose(): void;
}

/** The office closes a day or has it worked; it may take that back. */
export function DayDialog({ day, version, kind, onChanged, onClose }: Props) {
  const t = useTexts(officePageMessages);
  const shared = useTexts(sharedMessages);
  const formats = useFormats();
  const words = useDayWords();
  const queries = useQueryClient();
  const { form, error, atFields, show, clear } = useProblemForm<Decision>();
  const path = { date: day.date };
  const settled = {
    onMutate: clear,
    onSuccess: onChanged,
    onError: show,
    onSettled: () => queries.invalidateQueries({ queryKey: ['calendar'] }),
  };
  const decide = useMutation({
    mutationFn: (decision: Decision) =>
      answer(api.PUT('/api/office/calendar/days/{date}', { params: { path }, body: { ...decision, version } })),
    ...settled,
  });
  const withdraw = useMutation({
    mutationFn: () => answer(api.DELETE('/api/office/calendar/days/{date}', { params: { path, query: { version } } })),
    ...settled,
  });
  const worked = kind === 'work' || kind === 'make-up';
  return (
    <Dialog
      title={t('day.change', { date: formats.date(day.date) })}
      okText={shared('action.save')}
      cancelText={shared('action.cancel')}
      confirmLoading={decide.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <div className="stack">
        {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
        <p>{t('day.now', { what: words.what(day) })}</p>
        {day.source === 'office' && (
          <div>
            <Button loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {t('day.withdraw')}
            </Button>
          </div>
        )}
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ kind: worked ? 'holiday' : 'workday' }}
          onFinish={(decision) => decide.mutate(decision)}
        >
          <Form.Item name="kind" label={t('day.kind')}>
            <Radio.Group options={(['holiday', 'workday'] as const).map((value) => ({ value, label: t(`day.kind.${value}`) }))} />
          </Form.Item>
          <Form.Item name="name" label={t('day.name')} rules={[{ required: true }]}>
            <Input maxLength={64} />
          </Form.Item>
        </Form>
        <p className="muted">{t('day.effect')}</p>
      </div>
    </Dialog>
  );
}
