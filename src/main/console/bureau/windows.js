import { html } from 'lit';
import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { periodName } from '../kit/period.js';
import { address } from '../router.js';
import { day } from '../words/format.js';
import { either, say, word } from '../words/words.js';
import { AUTHORITY, regionOf } from '../roles.js';
import { formChoices, ofForm } from './reports.js';

/** The newest version of each form, to choose from; versions come latest first. */
const forms = async () => [...new Map((await ask('ReportForms')).reportForms.filter((form) => form.respondentKind !== 'FIRM').reverse().map((form) => [form.code, { value: form.code, label: either(form, 'name') }])).values()];
const opened = async (list) => {
  const spec = { operation: 'OpenWindow', title: ['开放填报', 'Open a form'], wide: true, fixed: { region: regionOf(list.me) }, fields: { form: { options: await forms() } }, press: ['开放', 'Open it'], done: ['已开放，应报单位已列出', 'Opened; who is asked is listed'] };
  if (await act(spec)) list.again();
};

export default listPage((page) => ({
  operation: 'ReportWindowList', root: 'reportWindows', type: 'ReportWindow', input: 'ReportWindowFilter', fetch: formChoices, conditions: ['region', ofForm(page), 'period', 'open'],
  head: (list) => (AUTHORITY.includes(list.me.role) ? press(['开放填报', 'Open a form'], () => opened(list), 'main') : ''),
  columns: [
    { label: ['报表', 'Form'], show: (one) => html`<a href=${address(`/report-windows/${one.id}`)}>${either(one.form, 'name')}</a>` }, { path: 'period', show: (one) => periodName(one.period) }, 'region',
    { label: ['状态', 'State'], show: (one) => (one.closedOn ? say(['{day} 关闭', 'Closed on {day}'], { day: day(one.closedOn) }) : say(['填报中', 'Open'])) },
    { label: ['各环节截止', 'Due'], show: (one) => one.dues.map((due) => `${word('ReportHop', due.hop)} ${day(due.on)}`).join('; ') },
  ],
}));
