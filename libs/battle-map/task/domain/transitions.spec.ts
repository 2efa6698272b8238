import type { LocalDate } from '#libs/kernel/shared/local-date';
import { refusalOf } from '../../../../test/support/refusal.js';
import { percentOf } from './report.js';
import { isLate, type Task } from './task.js';
import { moved, TRANSITION_VERBS, TRANSITIONS } from './transitions.js';
import type { TaskState } from '../contract.js';

const STATES = Object.keys(TRANSITIONS) as TaskState[];
const at = (state: TaskState) => ({ code: 'XM01-01', state, formerState: 'signed', isSummary: false, planState: 'approved' }) as Task;

describe('a task', () => {
  it('does what the table says and nothing else', () => {
    const done = STATES.flatMap((state) =>
      TRANSITION_VERBS.flatMap((verb) => {
        try {
          return [`${state} ${verb} ${moved(at(state), verb)}`];
        } catch {
          return [];
        }
      }),
    );
    expect(done).toEqual([
      'assigned sign signed',
      'assigned extend assigned',
      'assigned grant assigned',
      'assigned block assigned',
      'assigned unblock assigned',
      'assigned suspend suspended',
      'assigned cancel cancelled',
      'signed report in-progress',
      'signed complete reported',
      'signed extend signed',
      'signed grant signed',
      'signed tick signed',
      'signed block signed',
      'signed unblock signed',
      'signed suspend suspended',
      'signed cancel cancelled',
      'in-progress report in-progress',
      'in-progress complete reported',
      'in-progress extend in-progress',
      'in-progress grant in-progress',
      'in-progress tick in-progress',
      'in-progress block in-progress',
      'in-progress unblock in-progress',
      'in-progress suspend suspended',
      'in-progress cancel cancelled',
      'reported report in-progress',
      'reported accept accepted',
      'reported return returned',
      'reported grant reported',
      'reported unblock reported',
      'reported suspend suspended',
      'reported cancel cancelled',
      'returned report in-progress',
      'returned complete reported',
      'returned extend returned',
      'returned grant returned',
      'returned tick returned',
      'returned block returned',
      'returned unblock returned',
      'returned suspend suspended',
      'returned cancel cancelled',
      'suspended grant suspended',
      'suspended unblock suspended',
      'suspended resume signed',
      'suspended cancel cancelled',
    ]);
  });

  it('says what it is and what was wanted when it refuses', () => {
    expect(refusalOf(() => moved(at('accepted'), 'report'))).toEqual({
      code: 'task.state',
      params: { task: 'XM01-01', state: 'accepted', verb: 'report' },
    });
  });

  it('is late from the day after its due date, and never without one', () => {
    const due = '2018-07-13' as LocalDate;
    expect([isLate(due, due), isLate('2018-07-14' as LocalDate, due), isLate(due, null)]).toEqual([false, true, false]);
  });

  it.each([
    [0, 65, 0],
    [64.9, 65, 99],
    [65, 65, 100],
    [70, 65, 100],
    [1, 3, 33],
    [0.0001, 65, 0],
  ])('of which %d of %d is done is at %d percent: 100 is said of the whole only', (done, target, percent) => {
    expect(percentOf(done, target)).toBe(percent);
  });
});
