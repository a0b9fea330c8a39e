import { html } from 'lit';
import { ask, may } from '../api.js';
import { act } from '../kit/form.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid } from '../kit/show.js';
import { table } from '../kit/table.js';
import { bookingActs } from '../provider/bookings.js';
import { tabs } from '../kit/tabs.js';
import { performance } from '../provider/performance.js';
import { equipmentColumns } from '../provider/equipment.js';
import { say } from '../words/words.js';
import { cited, thisYear, today } from '../words/format.js';
import { projectColumns } from './projects.js';

/** One pilot-test base as its bureau sees it. */
export default class Base extends Page {
  async fetch() {
    const year = Number(this.query.year) || thisYear() - 1;
    const data = await ask('PilotBasePage', { base: this.params.base });
    if (!data.pilotBase) throw Object.assign(new Error(), { code: 'NOT_FOUND' });
    const sheet = this.query.tab === 'performance' ? (await ask('BasePerformance', { base: this.params.base, year })).basePerformance : null;
    return { ...data, sheet, year };
  }

  heading() {
    return this.data.pilotBase.name;
  }

  acts() {
    const { pilotBase } = this.data;
    const change = async () => {
      if (await act({ operation: 'ChangeFiling', title: ['变更备案状态', 'Change the filing'], fixed: { base: pilotBase.id, expectedVersion: pilotBase.version }, values: { filing: { on: today() } }, again: async () => ({ expectedVersion: (await ask('PilotBasePage', { base: pilotBase.id })).pilotBase.version }) })) this.reload();
    };
    return html`${pilotBase.viewerCan.changeFiling && may('ChangeFiling', this.me.role) ? press(['变更备案状态', 'Change the filing'], change, 'main') : ''}${printer()}`;
  }

  view() {
    const { pilotBase: base, sheet, year } = this.data;
    const path = `/bases/${base.id}`;
    return tabs(this, path, [
      { key: 'about', title: ['概况', 'About'], content: () => html`${card('', facts('PilotBase', base, ['registerNumber', 'state', 'operator', 'region', 'fields', 'siteArea', 'investment', 'contact', 'address', 'staff.total', 'staff.technical', 'staff.senior']))}
        ${card(say(['备案记录', 'Filings']), grid('Filing', base.filings, ['state', 'on', 'documentNumber', { path: 'citation', show: (one) => cited(one.citation) }]))}${card(say(['设备', 'Equipment']), grid('Equipment', base.equipment, equipmentColumns))}` },
      { key: 'bookings', title: ['预约', 'Bookings'], content: () => table(this, { operation: 'BaseBookings', root: 'bookings', type: 'Booking', input: 'BookingFilter', filter: { base: base.id }, conditions: ['states', 'kinds', 'from', 'to'], path, name: ['预约', 'Bookings'], columns: ['equipmentName', 'userName', 'from', 'to', 'state', 'price', 'purpose'], acts: (one) => bookingActs(one, async (done) => { if (await done) this.reload(); }) }) },
      { key: 'projects', title: ['项目', 'Projects'], content: () => table(this, { operation: 'PilotProjectList', root: 'pilotProjects', type: 'PilotProject', input: 'PilotProjectFilter', filter: { base: base.id }, conditions: ['states', 'period'], path, name: ['项目', 'Projects'], columns: projectColumns }) },
      { key: 'performance', title: ['绩效', 'Performance'], content: () => performance(this, path, sheet, year) },
    ]);
  }
}
