import { html } from 'lit';
import { act } from '../kit/form.js';
import { quiet } from '../kit/filter.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { address } from '../router.js';
import { say } from '../words/words.js';
import { yuan } from '../words/format.js';

const about = (voucher) => html`<p>${voucher.programmeTitle} · ${voucher.applicantName}</p><p class="hint">${say(['申领 {sum}，用途：{purpose}', 'Asked for {sum}, for: {purpose}'], { sum: yuan(voucher.requested), purpose: voucher.purpose || '—' })}</p>`;

/** What an authority does to a voucher. */
export const issue = (voucher) => act({ operation: 'IssueVoucher', title: ['核发创新券', 'Issue the voucher'], fixed: { voucher: voucher.id }, values: { amount: voucher.requested }, intro: about(voucher), press: ['核发', 'Issue'], done: ['已核发', 'Issued'] });
export const reject = (voucher) => act({ operation: 'RejectVoucher', title: ['驳回申领', 'Reject the request'], fixed: { voucher: voucher.id }, intro: about(voucher), press: ['驳回', 'Reject'], done: ['已驳回', 'Rejected'] });
export const revoke = (voucher) => act({ operation: 'RevokeVoucher', title: ['撤销创新券', 'Revoke the voucher'], fixed: { voucher: voucher.id }, intro: about(voucher), press: ['撤销', 'Revoke'], done: ['已撤销', 'Revoked'] });
export const rate = (voucher) => act({ operation: 'DecideVoucherRate', title: ['核定支持比例', 'Decide the rate'], fixed: { voucher: voucher.id }, intro: about(voucher), done: ['已核定', 'Decided'] });

export const voucherActs = (one, after) => html`${one.viewerCan.decide ? html`${press(['核发', 'Issue'], () => after(issue(one)))}${press(['驳回', 'Reject'], () => after(reject(one)), 'bad')}` : ''}
  ${one.viewerCan.rate ? press(['核定比例', 'Rate'], () => after(rate(one))) : ''}${one.viewerCan.revoke ? press(['撤销', 'Revoke'], () => after(revoke(one)), 'bad') : ''}`;

export default listPage({
  operation: 'VoucherList', root: 'vouchers', type: 'Voucher', input: 'VoucherFilter', conditions: ['region', 'text', 'states', 'orderStates', 'claimStates', ...quiet('requestedOn', 'issuedOn')],
  href: (one) => address(`/vouchers/${one.id}`),
  columns: ['applicantName', 'programmeTitle', 'state', { path: 'purpose', long: true }, 'requested', 'requestedOn', 'face', 'balances.free', 'region'],
  acts: (one, list) => voucherActs(one, async (done) => { if (await done) list.reload(); }),
});
