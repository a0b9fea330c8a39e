import { html } from 'lit';
import { listPage } from '../kit/list.js';
import { tag } from '../kit/show.js';
import { press } from '../kit/page.js';
import { clockOf, orderActs } from '../bureau/orders.js';
import { registerOrder } from '../transfer/contract-acts.js';
import { mine } from './mine.js';

/** Signed, not dropped, and no station has recognised a technology contract for it. */
const owed = (order) => order.contract && !order.technologyContract && !['DECLINED', 'CANCELLED'].includes(order.state);
const provider = async (order) => (await mine()).providers.find((one) => one.id === order.provider);

/** A provider's orders, or those a firm has placed. */
export default listPage(({ me }) => ({
  operation: 'VoucherOrderList', root: 'voucherOrders', type: 'VoucherOrder', input: 'VoucherOrderFilter', conditions: ['orderStates', 'claimStates', 'contractMissing', 'text'], empty: ['没有符合条件的订单', 'No orders here'],
  columns: ['title', me.role === 'FIRM' ? 'providerName' : { label: ['申领单位', 'Applicant'], show: (one) => one.voucher.applicantName }, { label: ['项目', 'Programme'], show: (one) => one.voucher.programmeTitle }, 'price', 'amount', 'placedOn', 'technologyContract', { path: 'state', show: (one) => html`${one.claim ? tag('ClaimState', one.claim.state) : tag('OrderState', one.state)}${clockOf(one)}` }],
  acts: (one, list) => {
    const after = async (done) => { if (await done) list.reload(); };
    return [orderActs(one, after), me.role === 'PROVIDER' && owed(one) ? press(['登记技术合同', 'Register as a technology contract'], async () => after(registerOrder(one, await provider(one)))) : ''];
  },
}));
