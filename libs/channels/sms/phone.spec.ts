import { dialled, maskPhone } from './phone.js';

describe('a phone number', () => {
  it.each([
    ['13812345678', '8613812345678'],
    ['+86 138-1234-5678', '8613812345678'],
    ['8613812345678', '8613812345678'],
    ['+852 6123 4567', '85261234567'],
  ])('%s is dialled %s', (written, number) => expect(dialled(written)).toBe(number));

  it.each([
    '',
    '王敏',
    '041186712345',
    '+8641186712345',
    '12812345678',
    '1381234567',
    '138123456789',
    '85261234567',
    'a@b.cn',
    '+0123456789',
  ])('"%s" cannot get an SMS', (written) => expect(dialled(written)).toBeUndefined());

  it('is masked in logs', () => {
    expect(['8613812345678', '85261234567', '12345', ''].map(maskPhone)).toEqual(['86138****5678', '852****4567', '****', '****']);
  });
});
