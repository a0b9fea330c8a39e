import { html } from 'lit';
import { listPage } from '../kit/list.js';
import { address } from '../router.js';
import { regionOf } from '../roles.js';
import { say } from '../words/words.js';

/** Every contract is registered: orders of vouchers that were signed and that no station knows; conversions stand in their own list. */
export default listPage((page) => ({
  operation: 'VoucherOrderList', root: 'voucherOrders', type: 'VoucherOrder', input: 'VoucherOrderFilter', conditions: ['region', 'contractSignedOn', 'priceAtLeast', 'text'], filter: { contractMissing: true },
  empty: ['已签合同的订单都已登记技术合同', 'Every order that was signed has a registered contract'],
  head: () => html`<a class="button" href=${`${address('/achievements')}?contractMissing=true`}>${say(['未登记合同的转化', 'Conversions without a contract'])}</a> <a class="button" href=${address(`/regions/${regionOf(page.me)}`)}>${say(['登记率', 'Rates'])}</a>`,
  columns: [{ path: 'title', show: (one) => html`<a href=${address(`/vouchers/${one.voucher.id}`)}>${one.title}</a>` }, { label: ['申领单位', 'Applicant'], show: (one) => one.voucher.applicantName }, 'providerName', 'price', { path: 'contract.number', label: ['合同编号', 'Contract'] }, { path: 'contract.signedOn', label: ['签订日期', 'Signed'] }, 'state'],
}));
