import { html } from 'lit';
import { open } from '../kit/dialog.js';
import { act } from '../kit/form.js';
import { press, printer } from '../kit/page.js';
import { sheet } from '../kit/sheet.js';
import { table } from '../kit/table.js';
import { toast } from '../kit/toast.js';
import { say } from '../words/words.js';
import { serviceColumns } from '../bureau/services.js';
import { quiet } from '../kit/filter.js';
import { today } from '../words/format.js';
import { parties } from './admission.js';
import { amendService, voidService } from './correct.js';
import { OfCarrier } from './mine.js';

export const record = (carrier, values = {}) => act({
  operation: 'RecordService', title: ['登记服务', 'Record a service'], wide: true, fixed: { carrier: carrier.id }, done: ['服务已登记', 'Recorded'],
  values: { on: today(), mode: 'ONE_TO_ONE', provider: carrier.name, hours: 1, incubatees: [], ...values }, fields: { incubatees: { choose: parties(carrier.id) } },
});

/** What many records were declined for, one by one; the rest is done. */
export async function told(payload, names = {}) {
  if (!payload) return false;
  const bad = payload.records.filter((one) => one.userErrors.length);
  toast(say(['已登记 {n} 条', '{n} recorded'], { n: payload.records.length - bad.length }));
  if (bad.length) await open({ title: say(['未能登记', 'Not recorded']), content: () => html`<ul class="history">${bad.map((one) => html`<li><b>${one.on}</b> ${names[one.id] || ''} ${one.userErrors.map((error) => error.message).join(' ')}</li>`)}</ul>` });
  return true;
}

/** The same service for each of those who were chosen, or for all together. */
export const recordFor = async (carrier, chosen) => told(await act({
  operation: 'RecordServices', title: [`批量登记服务（${chosen.length}）`, `Record for ${chosen.length}`], wide: true, done: ['已提交', 'Sent'],
  fixed: { carrier: carrier.id, incubatees: chosen.map((one) => one.id) },
  values: { on: today(), mode: 'ONE_TO_ONE', provider: carrier.name, hours: 1, separately: true },
  fields: { on: { hint: ['可填多个日期，用顿号或逗号分隔', 'Several days may be given, between commas'] } },
}), Object.fromEntries(chosen.map((one) => [one.id, one.name])));

const RHYTHMS = { 7: ['每周', 'Every week'], 14: ['每两周', 'Every two weeks'], 28: ['每四周', 'Every four weeks'] };
const later = (day, days) => new Date(Date.parse(day) + days * 86400000).toISOString().slice(0, 10);

/** Days of what recurs, up to today. */
function daysOf({ first, every, times }) {
  return Array.from({ length: Math.min(60, Number(times) || 1) }, (_, i) => later(first, i * every)).filter((day) => day <= today());
}

/** An event that was held again and again. */
async function recurring(carrier) {
  const when = { first: later(today(), -21), every: 7, times: 4 };
  const days = await open({
    title: say(['重复活动', 'An event that recurs']),
    content: (close) => html`<form @submit=${(event) => { event.preventDefault(); close(daysOf(when)); }}><div class="fields">
      <div class="field"><label for="first">${say(['首次日期', 'First day'])}</label><input id="first" name="first" type="date" .value=${when.first} max=${today()} @input=${(event) => (when.first = event.target.value)}></div>
      <div class="field"><label for="every">${say(['频率', 'How often'])}</label><select id="every" name="every" @change=${(event) => (when.every = Number(event.target.value))}>${Object.entries(RHYTHMS).map(([every, text]) => html`<option value=${every}>${say(text)}</option>`)}</select></div>
      <div class="field"><label for="times">${say(['次数', 'Times'])}</label><input id="times" name="times" inputmode="numeric" .value=${String(when.times)} @input=${(event) => (when.times = event.target.value)}></div></div>
      <footer class="acts"><button type="submit" class="main">${say(['下一步', 'Next'])}</button></footer></form>`,
  });
  if (!days || !days.length) return false;
  return told(await act({
    operation: 'RecordServices', title: ['登记重复活动', 'Record a recurring event'], wide: true, fixed: { carrier: carrier.id, separately: false }, done: ['已提交', 'Sent'],
    values: { on: days.join('、'), kind: 'EVENT', mode: 'GROUP', provider: carrier.name, hours: 2, incubatees: [] }, fields: { incubatees: { choose: parties(carrier.id) } },
  }));
}

/** Several at once, from a sheet. */
const many = (carrier) => sheet({
  operation: 'RecordService', input: 'RecordServiceInput', title: ['批量登记服务', 'Record many services'], base: { carrier: carrier.id, incubatees: [] },
  columns: ['on', 'kind', 'mode', 'provider', 'hours', 'attendees', 'fee', 'incubatees', 'note'],
});

/** Services of the carrier, one by one or many at once. */
export default class Services extends OfCarrier {
  acts() {
    const after = async (done) => { await done; this.querySelector('h-table').reload(); };
    return html`${press(['登记服务', 'Record a service'], () => after(record(this.carrier)), 'main')}${press(['批量登记', 'Record many'], () => after(many(this.carrier)))}${press(['重复活动', 'Recurring event'], () => after(recurring(this.carrier)))}${printer()}`;
  }

  view() {
    return html`${this.chooser()}${table(this, {
      operation: 'ServiceList', root: 'services', type: 'Service', input: 'ServiceFilter', filter: { carrier: this.carrier.id }, conditions: ['kinds', 'period', 'text', ...quiet('on')], columns: serviceColumns, name: this.page.title,
      acts: (one, list) => {
        const then = async (act) => { if (await act) list.reload(); };
        const again = () => record(this.carrier, { kind: one.kind, mode: one.mode, provider: one.provider, hours: one.hours, attendees: one.attendees, incubatees: one.incubatees.map((party) => party.id) });
        return html`${press(['再登一次', 'Again'], () => then(again()))}${one.viewerCan.amend ? press(['更正', 'Correct'], () => then(amendService(one, parties(this.carrier.id)))) : ''}${one.viewerCan.void ? press(['作废', 'Take back'], () => then(voidService(one)), 'bad') : ''}`;
      },
    })}`;
  }
}
