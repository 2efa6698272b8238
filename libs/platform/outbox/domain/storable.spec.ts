import { findUnstorable, storableError } from './storable.js';

describe('what PostgreSQL can keep as JSON', () => {
  it.each([
    ['a NUL', { task: { title: 'a\0b' } }, 'task.title'],
    ['half of a surrogate pair', { names: ['张', '\ud83d'] }, 'names.1'],
    ['a key that cannot be stored', { 'a\0': 1 }, '?'],
    ['nothing at all', undefined, ''],
  ])('is not %s', (_, payload, path) => {
    expect(findUnstorable(payload)).toBe(path);
  });

  it('is every other text, emoji and rare characters included', () => {
    expect(findUnstorable({ title: '挂图作战 𠮷 👍', nothing: null, count: 1, list: [true] })).toBeUndefined();
  });

  it('is any error, once cleaned and cut', () => {
    const text = storableError(new Error(`a\0b\ud83d${'x'.repeat(5000)}`));
    expect(text).toHaveLength(2000);
    expect(findUnstorable(text)).toBeUndefined();
    expect(storableError('only words')).toBe('only words');
  });
});
