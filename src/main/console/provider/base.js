import { html } from 'lit';
import { act } from '../kit/form.js';
import { press } from '../kit/page.js';
import { card, facts, grid } from '../kit/show.js';
import { say, values } from '../words/words.js';
import { today } from '../words/format.js';
import { equipmentColumns } from './equipment.js';
import { OfBase } from './mine.js';

const WORKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];

/** What is on record of the base and its equipment. */
export default class MyBase extends OfBase {
  async act(spec) {
    const { base } = this.data;
    if (await act({ again: this.again, wide: true, ...spec, fixed: { base: base.id, expectedVersion: base.version, ...spec.fixed } })) this.reload();
  }

  put(piece) {
    const fresh = { openingHours: values('Weekday').filter((day) => WORKDAYS.includes(day)).sort((a, b) => WORKDAYS.indexOf(a) - WORKDAYS.indexOf(b)).map((day) => ({ day, from: '08:30', to: '17:30' })), unit: 'HOUR', from: today() };
    return this.act({ operation: 'PutEquipment', title: piece ? ['修改设备', 'Change the equipment'] : ['新增设备', 'New equipment'], ...(piece ? { fixed: { code: piece.code } } : {}), values: piece ? { ...piece, from: today() } : fresh });
  }

  own() {
    const { base } = this.data;
    const { name, address, contact, fields, siteArea, investment, staff } = base;
    return html`${press(['新增设备', 'New equipment'], () => this.put(), 'main')}
      ${press(['修改基地资料', 'Change details'], () => this.act({ operation: 'UpdatePilotBase', title: ['修改基地资料', 'Change details'], values: { name, address, fields, siteArea, investment, ...(contact ? { contact } : {}), ...(staff ? { staff } : {}) }, fields: { provider: { omit: true } } }))}`;
  }

  show() {
    const { base } = this.data;
    return html`<div class="stackup">${card(base.name, facts('PilotBase', base, ['registerNumber', 'state', 'operator', 'region', 'fields', 'siteArea', 'investment', 'contact', 'address', 'staff.total', 'staff.technical', 'staff.senior']))}
      ${card(say(['设备', 'Equipment']), grid('Equipment', base.equipment, [...equipmentColumns, { label: ['操作', 'Actions'], show: (one) => press(['修改', 'Change'], () => this.put(one), 'link') }]))}</div>`;
  }
}
