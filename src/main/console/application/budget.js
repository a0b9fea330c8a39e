import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { today } from '../words/format.js';
import { say } from '../words/words.js';
import { payAll, setBudget } from './acts.js';

/** The lines of this year, what waits to be paid, and the list for the next. */
export default class AwardBudget extends Page {
  async fetch() {
    const year = Number(today().slice(0, 4));
    const [now, next] = await Promise.all([year, year + 1].map((one) => ask('BudgetList', { region: this.params.region, year: one })));
    return { year, now: now.budgetList, next: next.budgetList };
  }

  acts() {
    const after = async (done) => { if (await done) this.reload(); };
    return this.me.role === 'BUREAU' ? html`${press(['批量拨付', 'Pay together'], () => after(payAll(this.params.region)), 'main')}${press(['设定预算', 'Set a line'], () => after(setBudget(this.params.region, this.data.year)))}${printer()}` : printer();
  }

  view() {
    const { now, next, year } = this.data;
    if (!now || !next) return nothing(say(['只能查看本地区的预算', 'Only the budget of your own region is yours']));
    const lines = (list) => (list.lines.length ? grid('AwardBudgetLine', list.lines, ['line', { path: 'region.name', label: ['支付地区', 'Paying region'] }, 'amount', 'committed', 'available']) : html`<p class="hint">${say(['尚未设定预算。', 'No line was set.'])}</p>`);
    return html`<div class="stackup">${card(say(['{year} 年预算', 'Budget of {year}'], { year }), lines(now))}
      ${card(say(['{year} 年预算建议', 'List for {year}'], { year: year + 1 }), html`${facts('BudgetList', next, ['sum', 'count', 'complete'])}${next.entries.length ? grid('BudgetListEntry', next.entries, ['title', 'payer.name', 'count', 'sum', 'withoutEvidence', 'withoutAccount']) : ''}${lines(next)}`)}</div>`;
  }
}
