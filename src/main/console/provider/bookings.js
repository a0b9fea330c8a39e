import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { moment } from '../words/format.js';
import { bookingColumns, cancel } from '../firm/bookings.js';

const fixed = (one) => ({ booking: one.id, expectedVersion: one.version });
const local = (at) => moment(at).replace(' ', 'T');
const times = (one) => ({ from: local(one.use ? one.use.from : one.from), to: local(one.use && one.use.to ? one.use.to : one.to) });

/** What a base does with a booking, by what the service says that it may. */
export function bookingActs(one, after) {
  const { viewerCan: can } = one;
  const run = (spec) => () => after(act({ fixed: fixed(one), ...spec }));
  return [
    can.decide && press(['批准', 'Approve'], run({ operation: 'DecideBooking', title: ['批准预约', 'Approve'], fixed: { ...fixed(one), approve: true } })),
    can.decide && press(['不批准', 'Decline'], run({ operation: 'DecideBooking', title: ['不批准预约', 'Decline'], fixed: { ...fixed(one), approve: false } }), 'bad'),
    can.recordUse && press(['登记使用', 'Record use'], run({ operation: 'RecordUse', title: ['登记使用', 'Record the use'], values: times(one) })),
    can.recordUse && one.state === 'APPROVED' && press(['未到场', 'No show'], run({ operation: 'RecordNoShow', title: ['登记未到场', 'Record a no-show'] })),
    can.correctUse && press(['更正使用', 'Correct'], run({ operation: 'CorrectUse', title: ['更正使用记录', 'Correct the use'], values: times(one) })),
    can.undoUse && press(['撤销使用', 'Undo'], run({ operation: 'UndoUse', title: ['撤销使用记录', 'Undo the use'] })),
    can.cancel && press(['取消', 'Cancel'], () => after(cancel(one)), 'bad'),
  ].filter(Boolean);
}

export default listPage({
  operation: 'BaseBookings', root: 'bookings', type: 'Booking', input: 'BookingFilter', conditions: ['states', 'kinds', 'from', 'to'], empty: ['没有符合条件的预约', 'No bookings here'],
  columns: [bookingColumns[0], 'userName', 'kind', ...bookingColumns.slice(2)], acts: (one, list) => bookingActs(one, async (done) => { if (await done) list.reload(); }),
});
