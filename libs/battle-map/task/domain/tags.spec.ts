import { tagsInUse } from './tags.js';

describe('the tags in use by some tasks', () => {
  it('are each there once with how many tasks have it, Chinese by pinyin', () => {
    const tasks = [{ tags: ['重点', '民生'] }, { tags: [] }, { tags: ['民生'] }, { tags: ['安全'] }];
    expect(tagsInUse(tasks)).toEqual([
      { tag: '安全', count: 1 },
      { tag: '民生', count: 2 },
      { tag: '重点', count: 1 },
    ]);
  });
});
