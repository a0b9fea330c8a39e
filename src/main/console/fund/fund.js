import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, mark } from '../kit/show.js';
import { address } from '../router.js';
import { either, fieldOf, say, word } from '../words/words.js';
import { close, exit, fundBelow, invest, pay, promise, without } from './fund-acts.js';
import { ended, held, investmentColumns } from './investments.js';

const label = (type, field) => fieldOf(type, field).label;
const voided = { label: ['作废原因', 'Why it is void'], show: (one) => (one.voided ? one.voided.reason : '—') };
const link = (party) => (party && party.subject ? html`<a href=${address(`/funds/${party.subject}`)}>${party.name}</a>` : (party || {}).name || '—');

/** One fund: what adds up, who put in what, its sub-funds, what it invested and how that ended. */
export default class Fund extends Page {
  async fetch() {
    const { fund } = await ask('FundPage', { fund: this.params.fund });
    return fund || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return this.data.name;
  }

  acts() {
    const one = this.data;
    const can = one.viewerCan;
    const act = (may, name, does, look) => (may ? press(name, async () => { if (await does(one)) this.reload(); }, look) : '');
    return html`${act(can.contribute, ['登记认缴', 'Promise'], promise)}${act(can.contribute && one.contributions.length, ['登记实缴', 'Pay in'], pay)}${act(can.invest, ['登记投资', 'Invest'], invest, 'main')}
      ${act(can.invest && !one.parent, ['向子基金出资', 'Into a sub-fund'], fundBelow)}${act(can.exit, ['登记退出', 'Exit'], exit)}${act(can.correct, ['作废记录', 'Void an entry'], without)}${act(can.close, ['注销', 'Close'], close)}${printer()}`;
  }

  clause() {
    const { clause } = this.data;
    return clause ? html`<blockquote><p>${clause.words}</p></blockquote><p class="hint"><a href=${address(`/policies/${clause.document.id}`)}>${either(clause.document, 'name')}</a> ${clause.number}</p>` : '';
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${card('', html`<p>${mark(word('FundState', one.state), one.state === 'OPEN' ? 'good' : 'wait')} ${word('FundKind', one.kind)}</p>${this.clause()}
      ${facts('Fund', one, [{ label: label('Fund', 'region'), value: one.region.name }, { label: label('Fund', 'founder'), value: one.founder ? one.founder.name : one.region.name }, { label: label('Fund', 'parent'), value: link(one.parent) }, 'targetSize', 'foundedOn', 'endsOn', 'closedOn'])}`)}
      ${one.sums ? card(say(['资金合计', 'What adds up']), facts('FundSums', one.sums, ['promised', 'paidIn', 'invested', 'inSubFunds', 'returned', 'paidOut', 'available', 'ceded'])) : ''}
      ${one.contributions.length ? card(say(['出资', 'Contributions']), grid('FundContribution', one.contributions, ['number', { label: label('FundContribution', 'contributor'), show: (each) => (each.kind === 'PARENT_FUND' ? link(each.contributor) : each.contributor.name) }, 'kind', 'promised', 'promisedOn', 'paidIn', voided])) : ''}
      ${one.stakes.length ? card(say(['子基金', 'Sub-funds']), grid('SubFundStake', one.stakes, ['number', { label: label('SubFundStake', 'subFund'), show: (each) => link(each.subFund) }, 'amount', 'on', 'state', voided])) : ''}
      ${one.investments.length ? card(say(['投资', 'Investments']), grid('FundHolding', one.investments, ['number', ...investmentColumns, held, ended, voided])) : ''}</div>`;
  }
}
