import { InputNumber } from 'antd';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  onChange(days: number): void;
}

/** Working days, halves allowed. What is no such number is not taken. */
export function HalfDays({ label, value, min, onChange }: Props) {
  return (
    <InputNumber
      aria-label={label}
      size="small"
      value={value}
      step={0.5}
      // Whole days are written as such, and what is being typed is left alone.
      formatter={(days, { userTyping, input }) => (userTyping ? input : days === undefined ? '' : String(Number(days)))}
      max={3650}
      {...(min === undefined ? {} : { min })}
      onChange={(days) => {
        if (days !== null && Number.isInteger(days * 2)) onChange(days);
      }}
    />
  );
}
