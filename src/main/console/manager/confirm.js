import { html } from 'lit';
import { ask } from '../api.js';
import { open } from '../kit/dialog.js';
import { press } from '../kit/page.js';
import { table } from '../kit/table.js';
import { toast } from '../kit/toast.js';
import { yearOptions } from '../bureau/year-figures.js';
import { say } from '../words/words.js';
import { percent, thisYear, yuan } from '../words/format.js';
import { figuresTable, giveBack } from './figures.js';
import { OfCarrier } from './mine.js';

const before = (one, year) => ((one.incubatee && one.incubatee.yearFigures) || []).find((other) => other.year === year);

/** How far a number moved since the year before; a jump is for the eye, not refused. */
function moved(one, name) {
  const past = before(one, one.year - 1);
  if (!past || !past.values || !Number(past.values[name])) return '';
  const by = Number(one.values[name]) / Number(past.values[name]) - 1;
  return html`<p class=${Math.abs(by) > 1 ? 'problem' : 'hint'}>${by > 0 ? '▲' : '▼'} ${percent(Math.abs(by))}</p>`;
}

/** Confirms many at once; those that were declined are said one by one. */
export async function confirm(list) {
  const { confirmations, userErrors } = (await ask('ConfirmYearFigures', { input: { figures: list.map((one) => ({ id: one.id, expectedVersion: one.version })) } })).confirmYearFigures;
  const bad = [...userErrors, ...(confirmations || []).flatMap((one) => one.userErrors)];
  toast(say(['已确认 {n} 条', '{n} confirmed'], { n: (confirmations || []).filter((one) => one.figures).length }));
  if (bad.length) await open({ title: say(['未能确认', 'Not confirmed']), content: () => html`<ul class="history">${bad.map((error) => html`<li>${error.message}</li>`)}</ul>` });
}

/** Figures that firms entered: to be confirmed or given back. */
export default class Confirm extends OfCarrier {
  view() {
    const year = Number(this.query.year) || undefined;
    const look = (one) => open({ title: `${one.incubateeName} ${one.year}`, wide: true, content: () => figuresTable([one, ...((one.incubatee && one.incubatee.yearFigures) || []).filter((other) => other.year !== one.year && other.values)]) });
    return html`${this.chooser()}${table(this, {
      operation: 'YearFiguresToConfirm', root: 'yearFigures', type: 'YearFigures', variables: { carrier: this.carrier.id, year, compareWith: [0, 1, 2, 3].map((back) => thisYear() - back) }, name: this.page.title, empty: ['没有待确认的数据', 'Nothing to confirm'],
      conditions: [{ name: 'year', label: ['年度', 'Year'], options: yearOptions() }],
      columns: ['incubateeName', 'year', { path: 'values.employees', number: true, show: (one) => html`${one.values.employees}${moved(one, 'employees')}` }, { path: 'values.revenue', number: true, show: (one) => html`${yuan(one.values.revenue)}${moved(one, 'revenue')}` }, { path: 'values.rndExpenditure', number: true, show: (one) => html`${yuan(one.values.rndExpenditure)}${moved(one, 'rndExpenditure')}` }, 'values.taxPaid',
        { label: ['异常说明', 'Why unusual'], show: (one) => { const now = before(one, one.year); return now && now.plausibility ? now.plausibility.reason : ''; } }],
      batch: (chosen, list) => press([`批量确认（${chosen.length}）`, `Confirm ${chosen.length}`], async () => { await confirm(chosen); list.reload(); }, 'main small'),
      acts: (one, list) => html`${press(['查看', 'View'], () => look(one))}${press(['确认', 'Confirm'], async () => { await confirm([one]); list.reload(); })}${press(['退回', 'Give back'], async () => { if (await giveBack(one)) list.reload(); }, 'bad')}`,
    })}`;
  }
}
