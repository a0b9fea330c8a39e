import { html } from 'lit';
import { listPage } from '../kit/list.js';
import { mark, tag } from '../kit/show.js';
import { address } from '../router.js';
import { say, word } from '../words/words.js';
import { day, yuan } from '../words/format.js';
import { orderActs } from './orders.js';

export default listPage((page) => ({
  operation: 'VoucherOrderList', root: 'voucherOrders', type: 'VoucherOrder', input: 'VoucherOrderFilter', conditions: ['region', 'text', 'claimStates', 'orderStates'],
  filter: page.query.claimStates || page.query.orderStates ? {} : { claimStates: ['CITY_REVIEW', 'AGENCY_REVIEW', 'PUBLIC_NOTICE', 'APPROVED'] },
  empty: ['没有待审核的兑付申请', 'No claims wait for review'],
  columns: [{ path: 'title', show: (one) => html`<a href=${address(`/vouchers/${one.voucher.id}`)}>${one.title}</a>` }, { label: ['申领单位', 'Applicant'], show: (one) => one.voucher.applicantName }, 'providerName', 'price', 'amount',
    { label: ['申请兑付', 'Claimed'], number: true, show: (one) => (one.claim ? yuan(one.claim.amount) : '—') }, { label: ['状态', 'State'], show: (one) => (one.claim ? tag('ClaimState', one.claim.state) : tag('OrderState', one.state)) },
    { label: ['证明材料', 'Evidence'], show: (one) => (one.claim ? say(['发票 {n} 张，附件 {m} 份', '{n} invoices, {m} files'], { n: one.claim.invoices.length, m: one.claim.evidence.length }) : '—') },
    { label: ['时限', 'Due'], show: (one) => html`${one.clock.waitsFor ? say(['{stage}，已 {n} 天', '{stage}, {n} days'], { stage: word('ClaimStage', one.clock.waitsFor), n: one.clock.days }) : ''} ${one.clock.dueOn ? day(one.clock.dueOn) : ''} ${one.clock.overdue ? mark(say(['已超时', 'Overdue']), 'bad') : ''}` }],
  acts: (one, list) => orderActs(one, async (done) => { if (await done) list.reload(); }),
}));
