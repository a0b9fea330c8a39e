import { html } from 'lit';
import { listPage } from '../kit/list.js';
import { tag } from '../kit/show.js';
import { clockOf, orderActs } from '../bureau/orders.js';

const orders = (vouchers, query) => vouchers.flatMap((voucher) => voucher.orders
  .filter((order) => (!query.orderStates || order.state === query.orderStates) && (!query.claimStates || (order.claim && order.claim.state === query.claimStates)))
  .map((order) => ({ ...order, applicant: voucher.applicantName, programme: voucher.programmeTitle })));

export default listPage((page) => ({
  operation: 'ProviderOrders', root: 'vouchers', type: 'VoucherOrder', input: 'VoucherFilter', conditions: ['orderStates', 'claimStates', 'text'], rowsOf: (list) => orders(list, page.query), empty: ['没有符合条件的订单', 'No orders here'],
  columns: ['title', { label: ['申领单位', 'Applicant'], show: (one) => one.applicant }, { label: ['项目', 'Programme'], show: (one) => one.programme }, 'price', 'amount', 'placedOn', { path: 'state', show: (one) => html`${one.claim ? tag('ClaimState', one.claim.state) : tag('OrderState', one.state)}${clockOf(one)}` }],
  acts: (one, list) => orderActs(one, async (done) => { if (await done) list.reload(); }),
}));
