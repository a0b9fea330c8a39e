import { html } from 'lit';
import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { say } from '../words/words.js';

const fixed = (one) => ({ booking: one.id, expectedVersion: one.version });
export const bookingColumns = ['equipmentName', 'baseName', 'from', 'to', 'state', 'purpose', 'price', 'cancelBy', { path: 'use', show: (one) => (one.use ? say(['{n} 分钟', '{n} minutes'], { n: one.use.minutes }) : '') }, { path: 'rating', show: (one) => (one.rating ? '★'.repeat(one.rating.stars) : '') }];

export const cancel = (one) => act({ operation: 'CancelBooking', title: ['取消预约', 'Cancel the booking'], fixed: fixed(one), press: ['取消预约', 'Cancel it'], done: ['已取消', 'Cancelled'] });

export default listPage({
  operation: 'MyBookings', root: 'bookings', type: 'Booking', input: 'BookingFilter', conditions: ['states', 'from', 'to'], columns: bookingColumns, empty: ['还没有预约', 'No bookings yet'],
  head: () => html`<a class="button" href="/console/equipment">${say(['去预约', 'Book equipment'])}</a>`,
  acts: (one, list) => {
    const after = async (done) => { if (await done) list.reload(); };
    return html`${one.viewerCan.cancel ? press(['取消', 'Cancel'], () => after(cancel(one)), 'bad') : ''}${one.viewerCan.rate ? press(['评价', 'Rate'], () => after(act({ operation: 'RateUse', title: ['评价使用', 'Rate the use'], fixed: fixed(one), values: { stars: 5 } }))) : ''}`;
  },
});
