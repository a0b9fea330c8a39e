import { html } from 'lit';
import { listPage } from '../kit/list.js';
import { tag } from '../kit/show.js';
import { clockOf, orderActs } from '../bureau/orders.js';

/** A provider's orders, or those a firm has placed. */
export default listPage(({ me }) => ({
  operation: 'VoucherOrderList', root: 'voucherOrders', type: 'VoucherOrder', input: 'VoucherOrderFilter', conditions: ['orderStates', 'claimStates', 'text'], empty: ['没有符合条件的订单', 'No orders here'],
  columns: ['title', me.role === 'FIRM' ? 'providerName' : { label: ['申领单位', 'Applicant'], show: (one) => one.voucher.applicantName }, { label: ['项目', 'Programme'], show: (one) => one.voucher.programmeTitle }, 'price', 'amount', 'placedOn', { path: 'state', show: (one) => html`${one.claim ? tag('ClaimState', one.claim.state) : tag('OrderState', one.state)}${clockOf(one)}` }],
  acts: (one, list) => orderActs(one, async (done) => { if (await done) list.reload(); }),
}));
