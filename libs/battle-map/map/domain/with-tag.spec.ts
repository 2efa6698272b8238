import { withTag } from './with-tag.js';

describe('the tasks with a tag', () => {
  const tasks = [
    { id: 'part', parentId: null },
    { id: 'step', parentId: 'part' },
    { id: 'detail', parentId: 'step' },
    { id: 'other', parentId: 'part' },
    { id: 'whole', parentId: null },
    { id: 'below', parentId: 'whole' },
  ];
  const withOnes = (...tagged: string[]) => withTag(tasks, new Set(tagged)).map(({ id }) => id);

  it('come with what stands above them, in the order of the project, without what stands below or beside them', () => {
    expect(withOnes('whole', 'detail')).toEqual(['part', 'step', 'detail', 'whole']);
    expect(withOnes('other')).toEqual(['part', 'other']);
  });

  it('are none where no task of the project has it', () => {
    expect(withOnes('elsewhere')).toEqual([]);
  });
});
