import { html } from 'lit';
import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { Page, press, printer } from '../kit/page.js';
import { periodName } from '../kit/period.js';
import { listOf } from '../kit/records.js';
import { card, facts, grid, mark, tiles } from '../kit/show.js';
import { address } from '../router.js';
import { count } from '../words/format.js';
import { either, say } from '../words/words.js';

const WAYS = { reports: '/reports' };
const PARTS = { expected: ['应报', 'Expected'], accepted: ['本级已通过', 'Accepted here'], pending: ['待审核或未报', 'Pending'] };
const link = (found) => html`<a href=${listOf(found.records, WAYS) || address('/reports')}>${count(found.count)}</a>`;

/** What accepted reports come to, what is pending, and what has changed since the period was closed. */
export default class Totals extends Page {
  async fetch() {
    const { reportTotals } = await ask('ReportTotals', { window: this.params.window, ...(this.query.region ? { region: this.query.region } : {}) });
    return reportTotals || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    const { window, region } = this.data;
    return `${region.name} ${either(window.form, 'name')} ${periodName(window.period)} ${say(this.page.title)}`;
  }

  acts() {
    const { window, region, viewerCan } = this.data;
    const close = async () => { if (await act({ operation: 'CloseReportPeriod', title: ['关账', 'Close the period'], press: ['关账', 'Close'], done: ['已关账', 'Closed'], fixed: { window: window.id, region: region.code } })) this.reload(); };
    return html`${viewerCan.close ? press(['关账', 'Close the period'], close, 'main') : ''}${printer()}`;
  }

  columns() {
    const { closing } = this.data;
    const changed = (one) => closing && one.asClosed !== one.total;
    return [{ label: ['指标', 'Item'], show: (one) => either(one.item, 'name') }, { label: ['单位', 'Unit'], show: (one) => either(one.item, 'unit') }, { path: 'total', number: true },
      ...(closing ? [{ path: 'asClosed', number: true }, { label: ['关账后', 'Since'], show: (one) => (changed(one) ? mark(say(['有更正', 'Corrected']), 'wait') : '') }] : [])];
  }

  view() {
    const { items, byRegion, closing } = this.data;
    const below = (region) => html`<a href=${address(`/report-totals/${this.params.window}`, { region: region.code })}>${region.name}</a>`;
    return html`<div class="stackup">
      ${tiles(Object.entries(PARTS).map(([name, label]) => ({ label: say(label), value: count(this.data[name].count), href: listOf(this.data[name].records, WAYS) })))}
      ${closing ? card(say(['关账情况', 'Closed']), facts('ReportClosing', closing, ['at', { label: say(['关账人', 'By']), value: (closing.byPerson && closing.byPerson.name) || closing.by }, 'expected', 'accepted', { label: say(['关账后变动的报表', 'Reports changed since']), value: link(closing.corrections) }, 'comment'])) : ''}
      ${card(say(['指标合计', 'Sums']), grid('ReportItemTotal', items, this.columns()))}
      ${byRegion.length ? card(say(['按下级区划', 'By division']), grid('ReportRegionTotal', byRegion, [{ label: ['行政区划', 'Division'], show: (one) => below(one.region) }, ...Object.entries(PARTS).map(([name, label]) => ({ label, number: true, show: (one) => link(one[name]) }))])) : ''}
    </div>`;
  }
}
