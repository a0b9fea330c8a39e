import { html } from 'lit';
import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { address } from '../router.js';
import { today, yuan } from '../words/format.js';

const record = (payout, outcome) => act({
  operation: 'RecordPayment', title: outcome === 'PAID' ? ['登记已付款', 'Record the payment'] : ['登记付款失败', 'Record the failure'], fixed: { payout: payout.id, outcome }, values: { on: today() },
  intro: html`<p>${payout.payee} <b>${yuan(payout.amount)}</b></p>`, fields: outcome === 'PAID' ? { reason: { omit: true } } : { reference: { omit: true } }, done: ['已登记', 'Recorded'],
});

export default listPage({
  operation: 'PayoutList', root: 'payouts', type: 'Payout', input: 'PayoutFilter', conditions: ['states', 'period'],
  columns: [{ path: 'payee', show: (one) => html`<a href=${address(`/vouchers/${one.voucher}`)}>${one.payee}</a>` }, 'programme', 'amount', 'settledOn', 'state', { path: 'account', show: (one) => (one.account ? `${one.account.bank} ${one.account.number || one.account.maskedNumber}` : '—') }, 'paidOn', 'reference', 'failure'],
  acts: (one, list) => {
    const after = async (done) => { if (await done) list.reload(); };
    return html`${one.viewerCan.recordPaid ? press(['已付款', 'Paid'], () => after(record(one, 'PAID'))) : ''}${one.viewerCan.recordFailed ? press(['付款失败', 'Failed'], () => after(record(one, 'FAILED')), 'bad') : ''}`;
  },
});
