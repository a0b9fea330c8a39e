import { html } from 'lit';
import { act } from '../kit/form.js';
import { press, printer } from '../kit/page.js';
import { sheet } from '../kit/sheet.js';
import { table } from '../kit/table.js';
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

/** Several at once, from a sheet. */
const many = (carrier) => sheet({
  operation: 'RecordService', input: 'RecordServiceInput', title: ['批量登记服务', 'Record many services'], base: { carrier: carrier.id, incubatees: [] },
  columns: ['on', 'kind', 'mode', 'provider', 'hours', 'attendees', 'fee', 'incubatees', 'note'],
});

/** Services of the carrier, one by one or many at once. */
export default class Services extends OfCarrier {
  acts() {
    const after = async (done) => { await done; this.querySelector('h-table').reload(); };
    return html`${press(['登记服务', 'Record a service'], () => after(record(this.carrier)), 'main')}${press(['批量登记', 'Record many'], () => after(many(this.carrier)))}${printer()}`;
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
