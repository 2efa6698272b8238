import { UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import type { SigningOut } from '../../shared/session/use-sign-out.js';
import { shellMessages } from './messages.js';

export function AccountButton({ leaving }: { readonly leaving: SigningOut }) {
  const t = useTexts(shellMessages);
  const me = useMe();
  const navigate = useNavigate();
  const items = [
    { key: 'me', label: t('page.own-account'), onClick: () => void navigate('/me') },
    { key: 'sign-out', label: t('sign-out'), onClick: leaving.signOut },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} autoFocus>
      <Button
        type="text"
        className="account-button"
        icon={<UserOutlined />}
        aria-haspopup="menu"
        aria-label={t('account.menu', { name: me.displayName })}
      >
        <span>{me.displayName}</span>
      </Button>
    </Dropdown>
  );
}
