import { html } from 'lit';
import { open } from '../kit/dialog.js';
import { act } from '../kit/form.js';
import { quiet } from '../kit/filter.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { toast } from '../kit/toast.js';
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

/** Decides many at once; those that were declined are said one by one. */
async function decide(chosen, decision) {
  const payload = await act({
    operation: 'DecideVouchers', title: decision === 'ISSUE' ? [`批量核发（${chosen.length}）`, `Issue ${chosen.length}`] : [`批量驳回（${chosen.length}）`, `Reject ${chosen.length}`],
    fixed: { vouchers: chosen.map((one) => one.id), decision }, fields: decision === 'ISSUE' ? { reason: { omit: true } } : { ratePercent: { omit: true } },
    intro: html`<p>${say(['合计申领 {sum}', '{sum} asked for in all'], { sum: yuan(chosen.reduce((sum, one) => sum + Number(one.requested), 0)) })}</p>`, done: ['已提交', 'Sent'],
  });
  if (!payload) return false;
  const names = Object.fromEntries(chosen.map((one) => [one.id, one.applicantName]));
  const bad = payload.decisions.filter((one) => one.userErrors.length);
  toast(say(['已办理 {n} 项', '{n} decided'], { n: payload.decisions.length - bad.length }));
  if (bad.length) await open({ title: say(['未能办理', 'Not decided']), content: () => html`<ul class="history">${bad.map((one) => html`<li><b>${names[one.id]}</b> ${one.userErrors.map((error) => error.message).join(' ')}</li>`)}</ul>` });
  return true;
}

const decided = (chosen, list, text, decision, look) => press(text, async () => { if (await decide(chosen, decision)) list.reload(); }, look);

export default listPage({
  operation: 'VoucherList', root: 'vouchers', type: 'Voucher', input: 'VoucherFilter', conditions: ['region', 'text', 'states', 'orderStates', 'claimStates', ...quiet('requestedOn', 'issuedOn')],
  href: (one) => address(`/vouchers/${one.id}`),
  columns: ['applicantName', 'programmeTitle', 'state', { path: 'purpose', long: true }, 'requested', 'requestedOn', 'face', 'balances.free', 'region'],
  batch: (all, list) => {
    const chosen = all.filter((one) => one.viewerCan.decide);
    return chosen.length ? html`${decided(chosen, list, [`批量核发（${chosen.length}）`, `Issue ${chosen.length}`], 'ISSUE', 'main small')}${decided(chosen, list, [`批量驳回（${chosen.length}）`, `Reject ${chosen.length}`], 'REJECT', 'small bad')}` : '';
  },
  acts: (one, list) => voucherActs(one, async (done) => { if (await done) list.reload(); }),
});
