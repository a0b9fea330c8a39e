import { html } from 'lit';
import { ask, newKey } from '../api.js';
import { act } from '../kit/form.js';
import { open } from '../kit/dialog.js';
import { press, printer } from '../kit/page.js';
import { table } from '../kit/table.js';
import { serviceColumns } from '../bureau/services.js';
import { say, schema } from '../words/words.js';
import { today } from '../words/format.js';
import { parties } from './admission.js';
import { OfCarrier } from './mine.js';

/** Columns of a sheet of services, in the order of the template. */
const SHEET = ['on', 'kind', 'mode', 'provider', 'hours', 'attendees', 'fee', 'note'];

export const record = (carrier, values = {}) => act({
  operation: 'RecordService', title: ['登记服务', 'Record a service'], wide: true, fixed: { carrier: carrier.id }, done: ['服务已登记', 'Recorded'],
  values: { on: today(), mode: 'ONE_TO_ONE', provider: carrier.name, hours: 1, incubatees: [], ...values }, fields: { incubatees: { choose: parties(carrier.id) } },
});

/** A row of a sheet as the contract takes it: words of the language of the person, or the values themselves. */
function toInput(line) {
  const parts = line.split(/\t|,|\uff0c/).map((one) => one.trim());
  const input = {};
  const fields = schema().inputs.RecordServiceInput.fields;
  SHEET.forEach((name, i) => {
    if (!parts[i]) return;
    const words = schema().enums[fields[name].type];
    input[name] = words ? Object.keys(words).find((one) => words[one] === parts[i]) || parts[i] : /^(Int|Float)$/.test(fields[name].type) ? Number(parts[i]) : parts[i];
  });
  return input;
}

/** Several at once, pasted from a sheet: each line is answered by itself, so that what was wrong can be sent again. */
async function many(carrier) {
  const fields = schema().inputs.RecordServiceInput.fields;
  let text = '';
  const result = await open({
    title: say(['批量登记服务', 'Record many services']), wide: true,
    content: (close) => html`<p>${say(['从表格粘贴，每行一次服务，列依次为：', 'Paste from a sheet, a service a line; the columns are:'])} <b>${SHEET.map((name) => fields[name].label).join('、')}</b></p>
      <div class="field"><label for="sheet">${say(['粘贴内容', 'Lines'])}</label><textarea id="sheet" rows="10" placeholder="2026-11-20	${say(['创业辅导', 'MENTORING'])}	${say(['一对一', 'ONE_TO_ONE'])}	${carrier.name}	2" @input=${(event) => (text = event.target.value)}></textarea></div>
      <footer class="acts"><button type="button" class="main" @click=${() => close(text)}>${say(['开始登记', 'Record'])}</button><button type="button" @click=${() => close()}>${say(['取消', 'Cancel'])}</button></footer>`,
  });
  if (!result) return;
  const lines = result.split('\n').filter((line) => line.trim());
  const outcomes = [];
  for (const line of lines) {
    const input = { idempotencyKey: newKey(), carrier: carrier.id, incubatees: [], ...toInput(line) };
    const said = await ask('RecordService', { input }).then((data) => data.recordService.userErrors.map((error) => error.message).join('；'), (failure) => failure.message);
    outcomes.push({ line, said });
  }
  const bad = outcomes.filter((one) => one.said);
  await open({
    title: say(['已登记 {n} 条，{m} 条有误', '{n} recorded, {m} not'], { n: outcomes.length - bad.length, m: bad.length }), wide: true,
    content: (close) => html`<ul class="history">${bad.map((one) => html`<li>${one.line}<p class="problem">${one.said}</p></li>`)}</ul><footer class="acts"><button type="button" class="main" @click=${() => close(true)}>${say(['知道了', 'Close'])}</button></footer>`,
  });
}

/** Services of the carrier, one by one or many at once. */
export default class Services extends OfCarrier {
  acts() {
    const after = async (done) => { await done; this.querySelector('h-table').reload(); };
    return html`${press(['登记服务', 'Record a service'], () => after(record(this.carrier)), 'main')}${press(['批量登记', 'Record many'], () => after(many(this.carrier)))}${printer()}`;
  }

  view() {
    return html`${this.chooser()}${table(this, {
      operation: 'ServiceList', root: 'services', type: 'Service', input: 'ServiceFilter', filter: { carrier: this.carrier.id }, conditions: ['kinds', 'period'], columns: serviceColumns, name: this.page.title,
      acts: (one, list) => press(['再登一次', 'Again'], async () => { if (await record(this.carrier, { kind: one.kind, mode: one.mode, provider: one.provider, hours: one.hours, attendees: one.attendees, incubatees: one.incubatees.map((party) => party.id) })) list.reload(); }),
    })}`;
  }
}
