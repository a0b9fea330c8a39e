import { html } from 'lit';
import { all, ask } from '../api.js';
import { act } from '../kit/form.js';
import { open } from '../kit/dialog.js';
import { press } from '../kit/page.js';
import { card, facts } from '../kit/show.js';
import { week } from '../kit/week.js';
import { toast } from '../kit/toast.js';
import { address, go } from '../router.js';
import { say, word } from '../words/words.js';
import { today } from '../words/format.js';
import { bookingActs } from './bookings.js';
import { OfBase } from './mine.js';

const shift = (day, by) => new Date(Date.parse(day) + by * 864e5).toISOString().slice(0, 10);
const HELD = ['REQUESTED', 'APPROVED', 'IN_USE', 'USED'];

/** A week of one piece of equipment: who has it, when it is free, when it stands still. */
export default class Calendar extends OfBase {
  async more(base) {
    const piece = base.equipment.find((one) => one.code === this.query.piece) || base.equipment[0];
    const from = this.query.from || today();
    if (!piece) return { from, bookings: [], slots: [] };
    const [bookings, free] = await Promise.all([all('BaseBookings', { filter: { base: base.id, equipment: piece.code, from, to: shift(from, 6), states: HELD } }, 'bookings'), ask('FreeSlots', { base: base.id, equipment: piece.code, from, to: shift(from, 6) }).catch(() => ({ freeSlots: [] }))]);
    return { piece, from, bookings, slots: free.freeSlots };
  }

  down(values = {}) {
    const { base, piece } = this.data;
    return act({ operation: 'PutDownTime', title: ['登记停机', 'Put a down time'], fixed: { base: base.id, equipment: piece.code }, values, done: ['停机已登记', 'Recorded'] });
  }

  after = async (done) => { if (await done) this.reload(); };

  async feeds() {
    const { base, piece } = this.data;
    const { calendarFeeds } = await ask('CalendarFeeds', { base: base.id, equipment: piece.code });
    const copy = (text) => navigator.clipboard.writeText(text).then(() => toast(say(['已复制', 'Copied'])));
    await open({
      title: say(['日历订阅地址', 'Calendar addresses']), wide: true,
      content: (close) => html`${['own', 'shared'].map((name) => html`<div class="field"><label for=${`feed-${name}`}>${name === 'own' ? say(['内部（含使用单位）', 'Our own, with who uses it']) : say(['对外（只显示占用）', 'To share, busy times only'])}</label><input id=${`feed-${name}`} readonly .value=${new URL(calendarFeeds[name], location.origin).href}> ${press(['复制', 'Copy'], () => copy(new URL(calendarFeeds[name], location.origin).href), 'small')}</div>`)}
        <p class="hint">${say(['知道地址的人都能看到，请妥善保管；泄露后可作废重发。', 'Whoever has an address can read it; revoke it if it gets out.'])}</p>
        <footer class="acts">${press(['作废全部地址', 'Revoke all'], async () => { close(); this.after(act({ operation: 'RevokeCalendarFeeds', title: ['作废日历地址', 'Revoke the addresses'], fixed: { base: base.id, expectedVersion: base.version, equipment: piece.code }, again: this.again })); }, 'bad')}</footer>`,
    });
  }

  own() {
    return this.data.piece ? html`${press(['登记停机', 'Down time'], () => this.after(this.down()), 'main')}${press(['日历订阅', 'Calendar address'], () => this.feeds())}` : '';
  }

  show() {
    const { base, piece, from, bookings, slots } = this.data;
    const at = (query) => go(address('/calendar', { ...this.query, ...query }), true);
    const taken = bookings.map((one) => ({ from: one.from, to: one.to, kind: one.state === 'REQUESTED' ? 'wait' : 'taken', text: `${one.userName} ${word('BookingState', one.state)}`, one }));
    const free = slots.map((slot) => ({ ...slot, kind: 'free', text: say(['空闲', 'Free']) }));
    const look = (slot) => (slot.one ? open({ title: slot.one.equipmentName, content: (close) => html`${facts('Booking', slot.one, ['userName', 'kind', 'state', 'from', 'to', 'purpose', 'price', 'cancelBy'])}<footer class="acts">${bookingActs(slot.one, (done) => { close(); this.after(done); })}</footer>` }) : this.after(this.down({ from: slot.from, to: slot.to })));
    return card('', html`<div class="conditions"><label>${say(['设备', 'Equipment'])} <select @change=${(event) => at({ piece: event.target.value })}>${base.equipment.map((one) => html`<option value=${one.code} ?selected=${one === piece}>${one.name}</option>`)}</select></label>
      <span>${press(['前一周', 'Week before'], () => at({ from: shift(from, -7) }), 'small')} ${press(['今天', 'Today'], () => at({ from: undefined }), 'small')} ${press(['后一周', 'Week after'], () => at({ from: shift(from, 7) }), 'small')}</span></div>
      ${week(from, [...taken, ...free].sort((a, b) => (a.from < b.from ? -1 : 1)), look)}<p class="hint">${say(['点击预约查看和办理，点击空闲时段登记停机。', 'Press a booking to see it, a free time to put a down time.'])}</p>`);
  }
}
