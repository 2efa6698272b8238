import { Checkbox } from 'antd';
import { useNames } from '../../shared/i18n/use-names.js';
import { useRoles } from './use-accounts.js';

interface Props {
  readonly value?: readonly string[];
  readonly disabled?: boolean;
  readonly id?: string;
  readonly 'aria-labelledby'?: string;
  onChange?(roles: string[]): void;
}

/** The roles, each with what it is for. Works as a field of a form. */
export function RoleChoice({ value = [], disabled = false, onChange, ...rest }: Props) {
  const names = useNames();
  const roles = useRoles();
  return (
    <fieldset className="choices" {...rest}>
      {(roles.data?.items ?? []).map(({ name, apartFrom }) => (
        <Checkbox
          key={name}
          disabled={disabled || (!value.includes(name) && apartFrom.some((role) => value.includes(role)))}
          checked={value.includes(name)}
          onChange={({ target }) => onChange?.(target.checked ? [...value, name] : value.filter((role) => role !== name))}
        >
          {names.role(name)}
          <small>{names.roleAbout(name)}</small>
        </Checkbox>
      ))}
    </fieldset>
  );
}
