import { job } from '#libs/platform/queue/job';
import { OfficeEvents } from '../../office/contract.js';
import { MoveStatusDate } from '../use-cases/move-status-date.js';

export const onCalendarChanged = job({
  name: 'reverse-schedule.on-calendar-changed',
  on: OfficeEvents.calendarChanged,
  key: ({ version }) => String(version),
  use: MoveStatusDate,
  run: (move, _event, { signal }) => move.execute('reverse-schedule.new-calendar', signal),
});
