import { html } from 'lit';
import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { Page, press } from '../kit/page.js';
import { card, facts, mark } from '../kit/show.js';
import { week } from '../kit/week.js';
import { address, go } from '../router.js';
import { say, word } from '../words/words.js';
import { today, yuan } from '../words/format.js';
import { mine } from './mine.js';
import { propose } from './projects.js';

/** Books a piece of equipment within a free time. */
const book = (base, piece, slot) => act({
  operation: 'BookEquipment', title: ['预约设备', 'Book'], fixed: { base: base.id, equipment: piece.code }, values: slot ? { from: slot.from, to: slot.to } : {}, press: ['提交预约', 'Book'], done: piece.needsApproval ? ['已提交，等待基地审批', 'Sent; the base decides next'] : ['预约成功', 'Booked'],
  intro: html`<p>${piece.name} ${yuan(piece.price)} / ${word('BookingUnit', piece.unit)}</p>${piece.qualification ? html`<p class="hint">${say(['需要资格：{text}', 'Needs: {text}'], { text: piece.qualification })}</p>` : ''}`, fields: { incubatee: { omit: true } },
});

/** One base for those who want to use it: equipment, free times, booking. */
export default class Base extends Page {
  async fetch() {
    const { pilotBase: base } = await ask('PilotBasePage', { base: this.params.base });
    if (!base) throw Object.assign(new Error(), { code: 'NOT_FOUND' });
    const pieces = base.equipment.filter((one) => !one.withdrawnOn);
    const piece = pieces.find((one) => one.code === this.query.piece) || pieces[0];
    const from = this.query.from || today();
    const to = new Date(Date.parse(from) + 6 * 864e5).toISOString().slice(0, 10);
    const slots = piece && base.viewerCan.book ? (await ask('FreeSlots', { base: base.id, equipment: piece.code, from, to }).catch(() => ({ freeSlots: [] }))).freeSlots : [];
    return { base, pieces, piece, from, slots };
  }

  heading() {
    return this.data.base.name;
  }

  acts() {
    return press(['申请中试项目', 'Propose a project'], async () => { if (await propose((await mine()).me, this.data.base)) go('/console/my-projects'); });
  }

  async take(slot) {
    if (await book(this.data.base, this.data.piece, slot)) go('/console/my-bookings');
  }

  view() {
    const { base, pieces, piece, from, slots } = this.data;
    const at = (query) => go(address(`/equipment/${base.id}`, { ...this.query, ...query }), true);
    return html`<div class="stackup">${card('', facts('PilotBase', base, ['operator', 'region', 'address', 'contact', 'fields', 'state']))}
      ${piece ? card(html`${say(['空闲时段', 'Free times'])}`, html`<div class="conditions"><label>${say(['设备', 'Equipment'])} <select @change=${(event) => at({ piece: event.target.value })}>${pieces.map((one) => html`<option value=${one.code} ?selected=${one === piece}>${one.name}</option>`)}</select></label>
          <span>${press(['前一周', 'Week before'], () => at({ from: new Date(Date.parse(from) - 7 * 864e5).toISOString().slice(0, 10) }), 'small')} ${press(['今天', 'Today'], () => at({ from: undefined }), 'small')} ${press(['后一周', 'Week after'], () => at({ from: new Date(Date.parse(from) + 7 * 864e5).toISOString().slice(0, 10) }), 'small')}</span></div>
        ${facts('Equipment', piece, ['price', 'unit', 'scale', 'capabilities', 'qualification', 'quotaHours', 'leadHours', 'noticeHours'])}${piece.needsApproval ? mark(say(['需基地审批', 'The base approves']), 'wait') : ''}
        ${week(from, slots.map((slot) => ({ ...slot, kind: 'free', text: say(['可预约', 'Free']) })), (slot) => this.take(slot))}
        <p class="hint">${say(['点击空闲时段预约，可在其中再缩短；最早提前量见上。', 'Press a free time to book it or a part of it.'])}</p>`, press(['预约', 'Book'], () => this.take(null), 'main')) : ''}</div>`;
  }
}
