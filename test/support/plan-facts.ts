/** What the desk writes of a school, complete. */
export const SCHOOL_FACTS = {
  title: '洸河中学新建工程',
  kind: 'project',
  force: 'ZB01',
  endDate: '2018-12-28',
  endDateSource: '党工委会议纪要〔2018〕7号',
  endDateSourceKind: 'meeting',
  goal: '2019年春季开学',
  standard: '具备开学条件',
  quantityGoals: [{ name: '新增学位', target: 1200, unit: '个' }],
  place: '洸河路北侧',
  grid: '第三网格',
  budgetFen: 8_650_000_000,
  budgetNote: '区级财政',
} as const;
