interface Tagged {
  readonly tags: readonly string[];
}

export interface TagInUse {
  readonly tag: string;
  /** Of the tasks that have it. */
  readonly count: number;
}

/** As people look them up, Chinese by pinyin, in whatever language the page is. */
const BY_NAME = new Intl.Collator('zh-CN');

/** What can be chosen from, so that nobody has to know how a tag is written. */
export function tagsInUse(tasks: readonly Tagged[]): TagInUse[] {
  const counts = new Map<string, number>();
  for (const tag of tasks.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => BY_NAME.compare(a.tag, b.tag));
}
