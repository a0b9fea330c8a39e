import { html } from 'lit';
import { ask } from '../api.js';
import { Page, printer } from '../kit/page.js';
import { filterBar } from '../kit/filter.js';
import { grid, tiles } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { say } from '../words/words.js';
import { thisYear, yuan } from '../words/format.js';
import { programmeOptions } from './programmes.js';

/** What two regions owe each other for vouchers used across their border. */
export default class Clearing extends Page {
  async fetch() {
    this.programmes = this.programmes || (await programmeOptions(''));
    const programme = this.query.programme;
    if (!programme || !this.query.region) return {};
    const answer = await ask('ClearingStatement', { input: { programme, partner: this.query.region, period: this.query.period || String(thisYear()) } });
    return answer.clearingStatement;
  }

  acts() {
    return printer();
  }

  view() {
    const { statement, userErrors = [] } = this.data;
    return html`<div class="stackup">${filterBar({ path: '/clearing', query: { period: String(thisYear()), ...this.query }, input: 'ServiceFilter', top: '100000', conditions: [{ name: 'programme', label: ['项目', 'Programme'], options: this.programmes.map((one) => [one.value, one.label]) }, { name: 'region', label: ['合作地区', 'Partner region'] }, 'period'] })}
      ${userErrors.map((error) => html`<p class="problem" role="alert">${error.message}</p>`)}
      ${statement ? html`${tiles([{ label: say(['兑付合计', 'Paid']), value: yuan(statement.paid) }, { label: say(['{name} 承担', '{name} bears'], { name: statement.home.name }), value: yuan(statement.homeShare) }, { label: say(['{name} 承担', '{name} bears'], { name: statement.partner.name }), value: yuan(statement.partnerShare) }])}
        <div class="card">${grid('ClearingLine', statement.lines, ['applicantName', 'providerName', 'settledOn', 'paid', 'homeShare', 'partnerShare'])}</div>` : userErrors.length ? '' : nothing(say(['选择项目和合作地区后显示清算单。', 'Choose a programme and a partner region.']))}</div>`;
  }
}
