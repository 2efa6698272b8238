import { Form, Input } from 'antd';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { PasswordFields } from '../password/password-fields.js';
import { firstRunMessages } from './messages.js';

interface Props {
  readonly of: 'systemAdministrator' | 'securityAdministrator';
  readonly title: string;
  readonly duty: string;
}

export function AdministratorFields({ of, title, duty }: Props) {
  const t = useTexts(firstRunMessages);
  return (
    <fieldset>
      <legend>{title}</legend>
      <p>{duty}</p>
      <Form.Item name={[of, 'name']} label={t('name')} extra={t('name.hint')} rules={[{ required: true }]}>
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={100} />
      </Form.Item>
      <Form.Item name={[of, 'displayName']} label={t('displayName')} rules={[{ required: true }]}>
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
      <PasswordFields name={[of, 'password']} label={t('password')} />
    </fieldset>
  );
}
