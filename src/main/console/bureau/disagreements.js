import { html } from 'lit';
import { quiet } from '../kit/filter.js';
import { listPage } from '../kit/list.js';
import { periodName } from '../kit/period.js';
import { yes } from '../words/format.js';
import { either } from '../words/words.js';
import { formChoices, nameOf, ofForm } from './reports.js';

const told = (value) => (value.number != null ? value.number : value.flag != null ? yes(value.flag) : value.text);

/** Where carriers say something else than what is recorded. */
export default listPage((page) => ({
  operation: 'ReportDisagreements', root: 'reports', type: 'Report', input: 'ReportFilter', filter: { disagrees: true },
  fetch: formChoices, conditions: ['region', 'text', ofForm(page), 'period', 'kinds', 'levels', ...quiet('window', 'states')], empty: ['没有与系统记录不一致的报表', 'No report differs from what is recorded'],
  columns: [
    { path: 'carrierName', show: (one) => nameOf(one, one.carrierName) }, { label: ['报表', 'Report'], show: (one) => either(one.form, 'name') }, { path: 'period', show: (one) => periodName(one.period) }, 'region', 'state',
    { label: ['核对差异', 'Where they differ'], show: (one) => html`<ul class="plain">${one.disagreements.map((each) => html`<li>${either(each.item, 'name')}：${told(each.recorded)} → ${told(each.value)} ${either(each.item, 'unit')}${each.reason ? html` <small>${each.reason}</small>` : ''}</li>`)}</ul>` },
  ],
}));
