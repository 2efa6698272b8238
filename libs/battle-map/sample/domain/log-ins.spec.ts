import { planLogIns } from './log-ins.js';

const KNOWN = ['supervision-desk', 'force-head', 'leader', 'staff', 'system-administrator'];
const post = (title: string, email: string | null, ...roles: string[]) => ({ post: title, unit: '党政办', email, roles });
const planned = (...posts: ReturnType<typeof post>[]) => planLogIns(posts, KNOWN).map(({ name, roles }) => [name, ...roles]);

describe('the log-ins of a list of posts', () => {
  it('are named after the e-mail address, and after the place in the list where there is none', () => {
    expect(planned(post('分管建设副主任', 'fg.jianshe@guanghe.example', 'head'), post('司法所负责人', null, 'staff'))).toEqual([
      ['fg.jianshe', 'force-head'],
      ['post2', 'staff'],
    ]);
  });

  it('come in the order in which a visitor needs them: desk, heads, administrators, staff', () => {
    const posts = [
      post('建设办负责人', 'jianshe@x.example', 'staff'),
      post('系统管理员', 'sys@x.example', 'system-admin'),
      post('组织委员', 'zuzhi@x.example', 'head'),
      post('督导办专员一', 'dudao1@x.example', 'desk'),
    ];
    expect(planned(...posts).map(([name]) => name)).toEqual(['dudao1', 'zuzhi', 'sys', 'jianshe']);
  });

  it('keep every role of a post, and give those of the staff to whoever has no role that the product knows', () => {
    expect(
      planned(post('党工委书记', 'shuji@x.example', 'leader', 'head'), post('积分申诉受理人', 'shensu@x.example', 'appeal-decider')),
    ).toEqual([
      ['shuji', 'force-head', 'leader'],
      ['shensu', 'staff'],
    ]);
  });
});
