import fc from 'fast-check';
import { DAY, days, link, office, summary, task } from '../../../test/support/office-plan.js';
import { anyEdit, editOf } from '../../../test/support/random-edits.js';
import { randomNetwork, scheduled } from '../../../test/support/random-network.js';
import { runs } from '../../../test/support/runs.js';
import { DomainError } from '../shared/domain-error.js';
import type { Edit } from './edit.js';
import { LiveSchedule } from './live-schedule.js';
import { schedule } from './schedule.js';

/** What a caller may see of a live schedule. */
const seen = (live: LiveSchedule) => ({ earlyFinish: live.schedule.earlyFinish, dates: live.schedule.allDates() });

/** Makes an edit, unless it is refused. */
function tried(live: LiveSchedule, edit: Edit): Edit | undefined {
  try {
    return live.apply(edit);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** A link is known by its ends and its type; only a network from elsewhere may come with two alike. */
const network = randomNetwork().map((drawn) => ({
  ...drawn,
  links: [...new Map(drawn.links.map((link) => [`${link.from} ${link.type} ${link.to}`, link])).values()],
}));
const edits = fc.array(anyEdit, { minLength: 1, maxLength: 12 });

describe('a schedule that takes edits', () => {
  it('has after each of them the dates of a full run', () => {
    fc.assert(
      fc.property(network, edits, (begun, drawn) => {
        scheduled(begun);
        const live = new LiveSchedule(begun);
        for (const edit of drawn.map((one) => editOf(one, live.network))) {
          if (!edit || !tried(live, edit)) continue;
          const full = schedule(live.network);
          expect(seen(live)).toEqual({ earlyFinish: full.earlyFinish, dates: full.allDates() });
        }
      }),
      { numRuns: runs() },
    );
  });

  it('has its old dates when an edit is refused', () => {
    fc.assert(
      fc.property(network, edits, (begun, drawn) => {
        scheduled(begun);
        const live = new LiveSchedule(begun);
        for (const one of drawn) {
          const before = seen(live);
          const edit = editOf(one, live.network);
          if (edit && !tried(live, edit)) expect(seen(live)).toEqual(before);
        }
      }),
      { numRuns: runs() },
    );
  });

  it('has its old dates again when all edits are undone', () => {
    fc.assert(
      fc.property(network, edits, (begun, drawn) => {
        scheduled(begun);
        const live = new LiveSchedule(begun);
        const before = seen(live);
        const undos = drawn.flatMap((one) => {
          const edit = editOf(one, live.network);
          const undo = edit && tried(live, edit);
          return undo ? [undo] : [];
        });
        for (const undo of undos.toReversed()) live.apply(undo);
        expect(seen(live)).toEqual(before);
      }),
      { numRuns: runs() },
    );
  });

  it('lets go of a task that does not begin its summary any more, though another still begins it then', () => {
    const parts = [summary('S'), task('A', 1, { parent: 'S' }), task('B', 1, { parent: 'S' })];
    const live = new LiveSchedule(office([...parts, task('X', 1), task('E', 10)], [link('X', 'FS', 'A', days(-1)), link('S', 'SS', 'E')]));
    expect(live.schedule.datesOf('A').totalSlack).toBe(0);
    live.apply({ change: 'duration', task: 'X', duration: 2 * DAY });
    expect(live.schedule.datesOf('A').totalSlack).toBe(8 * DAY);
  });
});
