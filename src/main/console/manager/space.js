import { html } from 'lit';
import { all, ask } from '../api.js';
import { act } from '../kit/form.js';
import { press, printer } from '../kit/page.js';
import { tiles } from '../kit/show.js';
import { say } from '../words/words.js';
import { count, today } from '../words/format.js';
import { OfCarrier } from './mine.js';
import { history } from '../bureau/carrier-history.js';
import { plan } from './plan.js';

/** The space of a carrier as a plan; units come and go here. */
export default class Space extends OfCarrier {
  async fetch() {
    const [page, stays] = await Promise.all([ask('CarrierPage', { carrier: this.carrier.id, stays: 1, services: 1 }), all('StayList', { filter: { carrier: this.carrier.id, states: ['ACTIVE'] } }, 'stays')]);
    return { carrier: page.carrier, stays };
  }

  async act(spec) {
    const { carrier } = this.data;
    if (await act({ again: this.again, ...spec, fixed: { carrier: carrier.id, expectedVersion: carrier.version, ...spec.fixed } })) this.reload();
  }

  unit(values = {}) {
    return this.act({ operation: 'PutSpaceUnit', title: values.code ? ['修改场地单元', 'Change the unit'] : ['新增场地单元', 'New unit'], values: { from: today(), ...values } });
  }

  acts() {
    return html`${press(['新增场地单元', 'New unit'], () => this.unit(), 'main')}
      ${press(['调整工位总数', 'Set workstations'], () => this.act({ operation: 'SetWorkstationCapacity', title: ['调整工位总数', 'Set the number of workstations'], values: { from: today(), workstations: this.data.carrier.space.workstations } }))}${printer()}`;
  }

  view() {
    const { carrier, stays } = this.data;
    const { space } = carrier;
    const free = space.units.filter((unit) => unit.free && !unit.to);
    return html`<div class="stackup">${this.chooser()}${tiles([
      { label: say(['可租面积（㎡）', 'Leasable m²']), value: count(Number(space.leasableArea)) }, { label: say(['在租面积（㎡）', 'Leased m²']), value: count(Number(space.leasedArea)) },
      { label: say(['空闲单元', 'Free units']), value: free.length, more: `${count(free.reduce((sum, unit) => sum + Number(unit.area), 0))} ㎡` }, { label: say(['空闲工位', 'Free workstations']), value: space.workstations - space.workstationsLeased },
    ])}
      ${plan(carrier, stays, (unit, stay) => html`<div class="no-print">${press(['修改', 'Change'], () => this.unit({ code: unit.code, floor: unit.floor, area: unit.area }), 'link')}
        ${stay ? '' : press(['停用', 'Withdraw'], () => this.act({ operation: 'WithdrawSpaceUnit', title: ['停用场地单元', 'Withdraw the unit'], fixed: { code: unit.code }, values: { on: today() } }), 'link')}
        ${carrier.viewerCan.correctSpace ? html`${press(['更正', 'Correct'], () => this.act({ operation: 'AmendSpaceUnit', title: ['更正场地单元', 'Correct the unit'], fixed: { code: unit.code }, values: { floor: unit.floor || undefined, area: unit.area, from: unit.from, to: unit.to || undefined }, done: ['已更正，相关入驻的面积已同步', 'Corrected; stays that had it follow'] }), 'link')} ${press(['作废', 'Take back'], () => this.act({ operation: 'VoidSpaceUnit', title: ['作废场地单元', 'Take the unit back'], fixed: { code: unit.code }, done: ['已作废', 'Taken back'] }), 'link')}` : ''}</div>`)}${history(carrier)}</div>`;
  }
}
