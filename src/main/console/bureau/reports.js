import { html } from 'lit';
import { ask } from '../api.js';
import { quiet } from '../kit/filter.js';
import { listPage } from '../kit/list.js';
import { periodName } from '../kit/period.js';
import { mark } from '../kit/show.js';
import { address } from '../router.js';
import { day, today } from '../words/format.js';
import { either, say } from '../words/words.js';

export const nameOf = (report, text) => html`<a href=${address(`/reports/${report.id}`)}>${text}</a>`;
/** The day on which whoever has it is late from. */
export const whenDue = (one) => html`${day(one.dueOn)} ${one.dueOn && one.dueOn < today() ? mark(say(['已逾期', 'Overdue']), 'bad') : ''}`;

export const reportColumns = [
  { path: 'carrierName', show: (one) => nameOf(one, one.carrierName) }, { label: ['报表', 'Report'], show: (one) => either(one.form, 'name') },
  { path: 'period', show: (one) => periodName(one.period) }, 'region', 'level', 'state', 'waitsAt', { path: 'dueOn', show: whenDue }, 'submittedOn', 'onTime',
];

/** Forms to choose from; versions come latest first, and the name of the latest stays. */
export const formChoices = async () => ({ forms: [...new Map((await ask('ReportForms')).reportForms.slice().reverse().map((form) => [form.code, either(form, 'name')]))] });
export const ofForm = (page) => ({ name: 'forms', label: ['报表', 'Report'], options: (page.data || {}).forms || [] });

export default listPage((page) => ({
  operation: 'ReportList', root: 'reports', type: 'Report', input: 'ReportFilter', fetch: formChoices,
  conditions: ['region', 'text', ofForm(page), 'period', 'states', 'waitsAt', 'kinds', 'levels', 'dueOn', ...quiet('window', 'carrier', 'units', 'untitled', 'onTime', 'acceptedBy', 'notAcceptedBy', 'corrects', 'disagrees', 'open', 'expected', 'periodEnd', 'submittedOn')],
  columns: reportColumns,
}));
