import { html } from 'lit';
import { ask } from '../api.js';
import { redeem } from '../firm/redeem.js';
import { Page, press, printer } from '../kit/page.js';
import { balances, card, facts, grid, history, tag } from '../kit/show.js';
import { tabs } from '../kit/tabs.js';
import { address } from '../router.js';
import { say } from '../words/words.js';
import { orderActs, papers, way } from './orders.js';
import { voucherActs } from './vouchers.js';

/** One voucher: its money, its orders step by step, its ledger and its history. */
export default class Voucher extends Page {
  async fetch() {
    const { node } = await ask('VoucherPage', { voucher: this.params.voucher });
    return node && node.id ? node : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  watches() {
    return { objects: [this.data.id] };
  }

  heading() {
    return `${this.data.programmeTitle} · ${this.data.applicantName}`;
  }

  after = async (done) => { if (await done) this.reload(); };

  acts() {
    const one = this.data;
    return html`${one.viewerCan.redeem && this.me.role === 'FIRM' ? press(['使用', 'Use it'], () => this.after(redeem(one)), 'main') : ''}${voucherActs(one, this.after)}${printer()}`;
  }

  order(order) {
    return card(html`${order.title} <span class="hint">${order.providerName}</span>`, html`${way(order)}
      ${facts('VoucherOrder', order, ['kind', 'placedOn', 'quantity', 'unitPrice', 'price', 'amount', 'ownPart', 'priceReason', 'contract.number', 'contract.signedOn', 'delivery.on', 'delivery.summary', { label: say(['兑付申请', 'Claim']), value: order.claim ? tag('ClaimState', order.claim.state) : '—' }, 'claim.amount', 'claim.noticeUntil'])}
      ${papers(order.claim)}`, html`<div class="acts no-print">${orderActs(order, this.after)}</div>`);
  }

  view() {
    const one = this.data;
    return tabs(this, `/vouchers/${one.id}`, [
      { key: 'orders', title: ['概况与订单', 'Voucher and orders'], content: () => html`${card('', html`${one.balances ? balances(one.balances) : ''}${facts('Voucher', one, ['state', 'requested', 'requestedOn', 'face', 'issuedOn', 'validUntil', 'ratePercent', 'region', 'purpose', { label: say(['项目', 'Programme']), value: html`<a href=${address(`/programmes/${one.programme.id}`)}>${one.programme.title}</a>` }])}`)}${one.orders.map((order) => this.order(order))}` },
      { key: 'ledger', title: ['台账', 'Ledger'], content: () => card('', grid('LedgerEntry', one.ledger, ['number', 'kind', 'from', 'to', 'amount', 'at', 'by', { path: 'hash', show: (entry) => html`<span title=${entry.hash}>${entry.hash.slice(0, 12)}…</span>` }])) },
      { key: 'history', title: ['办理记录', 'History'], content: () => card('', history('VoucherEvent', one.history, 'act')) },
    ]);
  }
}
