import { html } from 'lit';
import { ask, rows } from '../api.js';
import { Page, press } from '../kit/page.js';
import { filterBar, filterOf, quiet } from '../kit/filter.js';
import { balances, tag } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { clockOf, orderActs } from '../bureau/orders.js';
import { address } from '../router.js';
import { say } from '../words/words.js';
import { count, day, yuan } from '../words/format.js';
import { redeem } from './redeem.js';

const CONDITIONS = ['states', 'orderStates', 'claimStates', ...quiet('validUntil')];

/** A firm's vouchers: what is left, what is under way, what comes next. */
export default class Wallet extends Page {
  async fetch() {
    return (await ask('VoucherWallet', { filter: filterOf('VoucherFilter', this.query, CONDITIONS), first: 50 })).vouchers;
  }

  after = async (done) => { if (await done) this.reload(); };

  acts() {
    return html`<a class="button" href="/console/eligibility">${say(['查询能用哪些券', 'What pays for it'])}</a><a class="button" href="/console/programmes">${say(['申领新券', 'Request a voucher'])}</a>`;
  }

  voucher(one) {
    return html`<article class="card"><header><h2><a href=${address(`/vouchers/${one.id}`)}>${one.programme.title}</a></h2>${tag('VoucherState', one.state)}
        ${one.viewerCan.redeem ? press(['使用', 'Use it'], () => this.after(redeem(one)), 'main') : ''}</header>
      ${one.balances ? html`<p><b>${yuan(one.balances.free)}</b> ${say(['可用', 'to use'])} <span class="hint">/ ${yuan(one.balances.face)} · ${one.validUntil ? say(['有效期至 {day}', 'valid until {day}'], { day: day(one.validUntil) }) : say(['长期有效', 'no end'])}${one.ratePercent ? say(['，支持 {n}%', ', pays {n}%'], { n: count(one.ratePercent) }) : ''}</span></p>${balances(one.balances)}` : html`<p>${say(['申领 {sum}', 'Asked for {sum}'], { sum: yuan(one.requested) })}</p>`}
      ${one.orders.length ? html`<div class="scroll"><table class="stack"><thead><tr>${[['服务', 'Service'], ['服务机构', 'Provider'], ['价格', 'Price'], ['券支付', 'By voucher'], ['自付', 'Own part'], ['状态', 'State'], ['下一步', 'Next step']].map((title, i) => html`<th scope="col" class=${i > 1 && i < 5 ? 'number' : ''}>${say(title)}</th>`)}</tr></thead>
        <tbody>${one.orders.map((order) => html`<tr><th scope="row" data-title=${say(['服务', 'Service'])}>${order.title}</th><td data-title=${say(['服务机构', 'Provider'])}>${order.providerName}</td><td class="number" data-title=${say(['价格', 'Price'])}>${yuan(order.price)}</td><td class="number" data-title=${say(['券支付', 'By voucher'])}>${yuan(order.amount)}</td><td class="number" data-title=${say(['自付', 'Own part'])}>${yuan(order.ownPart)}</td>
          <td data-title=${say(['状态', 'State'])}>${order.claim ? tag('ClaimState', order.claim.state) : tag('OrderState', order.state)}</td><td class="acts">${orderActs(order, this.after)}${clockOf(order)}</td></tr>`)}</tbody></table></div>` : ''}</article>`;
  }

  view() {
    const list = rows(this.data);
    return html`<div class="stackup">${filterBar({ path: '/wallet', query: this.query, input: 'VoucherFilter', conditions: CONDITIONS })}
      ${list.length ? list.map((one) => this.voucher(one)) : nothing(say(['没有符合条件的创新券', 'No vouchers here']), html`<a href="/console/programmes">${say(['查看可申领的项目', 'See what can be requested'])}</a>`)}</div>`;
  }
}
