import { ACCOUNT_NAME, nameKeyOf } from './account-name.js';

describe('an account name', () => {
  it.each(['wang.fang', '王芳', 'Li-Wei_3', '13800000000', 'a1', 'wf@duban'])('may be %s', (name) => {
    expect(ACCOUNT_NAME.test(name)).toBe(true);
  });

  it.each(['a', '', ' wang', 'wang fang', '.wang', 'wang.', 'wang..fang', 'wang<fang', 'wang\u200bfang', 'x'.repeat(65)])(
    'may not be %j',
    (name) => {
      expect(ACCOUNT_NAME.test(name)).toBe(false);
    },
  );

  it('is the same name in capitals and in full width', () => {
    expect(new Set(['wang.fang', 'WANG.Fang', 'ｗａｎｇ．ｆａｎｇ'].map(nameKeyOf)).size).toBe(1);
  });
});
