import { Form, Input } from 'antd';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useFirstRun } from '../../shared/session/use-first-run.js';
import { passwordMessages } from './messages.js';

interface Props {
  readonly name: string | readonly string[];
  readonly label: string;
}

/** A new password, entered twice; the second entry is never sent. The server knows the rules and names each broken one. */
export function PasswordFields({ name, label }: Props) {
  const t = useTexts(passwordMessages);
  const asked = useFirstRun().data?.passwordRules;
  const path = [name].flat();
  const repeat = [...path.slice(0, -1), `${path.at(-1)}Again`];
  return (
    <>
      <Form.Item name={path} label={label} extra={asked && t('rules', asked)} rules={[{ required: true }]}>
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name={repeat}
        label={t('repeat')}
        dependencies={[path]}
        rules={[
          { required: true },
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              !value || value === getFieldValue(path) ? Promise.resolve() : Promise.reject(new Error(t('repeat.differs'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
    </>
  );
}
