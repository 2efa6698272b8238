const MAINLAND_MOBILE = /^(?:\+?86)?(1[3-9]\d{9})$/;
const ABROAD = /^\+((?!86)[1-9]\d{7,14})$/;

/** A mobile number as a carrier dials it: E.164 without the plus (`8613812345678`). @returns undefined for what cannot get an SMS. */
export function dialled(to: string): string | undefined {
  const number = to.replace(/[\s-]/g, '');
  const [, mainland] = MAINLAND_MOBILE.exec(number) ?? [];
  return mainland ? `86${mainland}` : ABROAD.exec(number)?.[1];
}

/** A number as a log may hold it: `86138****5678`. */
export function maskPhone(number: string): string {
  return `${number.slice(0, -8)}****${number.length > 8 ? number.slice(-4) : ''}`;
}
