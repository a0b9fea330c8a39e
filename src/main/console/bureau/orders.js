import { html } from 'lit';
import { download } from '../api.js';
import { act } from '../kit/form.js';
import { press } from '../kit/page.js';
import { mark } from '../kit/show.js';
import { steps } from '../kit/steps.js';
import { toast } from '../kit/toast.js';
import { say, word } from '../words/words.js';
import { day, inDays, today, yuan } from '../words/format.js';

const about = (order) => html`<p>${order.title} · ${order.providerName || ''}</p><p class="hint">${say(['价格 {price}，券支付 {amount}', 'Price {price}, by voucher {amount}'], { price: yuan(order.price), amount: yuan(order.amount) })}</p>`;
const step = (operation, title, more = {}) => (order) => act({ operation, title, fixed: { order: order.id }, intro: about(order), ...more });
const evidence = { 'evidence.attachment': { upload: true, label: ['文件', 'File'] } };

/** Every act on an order, by what the service says that one may do. */
const ACTS = {
  answer: [[['接单', 'Accept'], step('AcceptOrder', ['接单', 'Accept the order'])], [['拒单', 'Decline'], step('DeclineOrder', ['拒单', 'Decline the order']), 'bad']],
  contract: [[['登记合同', 'Contract'], step('RecordContract', ['登记合同', 'Record the contract'], { values: { signedOn: today() } })]],
  start: [[['开始服务', 'Start'], step('StartOrder', ['开始服务', 'Start the service'])]],
  deliver: [[['交付', 'Deliver'], step('DeliverOrder', ['登记交付', 'Record the delivery'], { values: { on: today() } })]],
  confirm: [[['确认交付', 'Confirm'], step('ConfirmDelivery', ['确认交付', 'Confirm the delivery'])]],
  dispute: [[['提出异议', 'Dispute'], step('DisputeDelivery', ['对交付提出异议', 'Dispute the delivery']), 'bad']],
  claim: [[['申请兑付', 'Claim'], (order) => step('SubmitClaim', ['申请兑付', 'Claim the money'], { wide: true, fields: evidence, values: { amount: order.claim ? order.claim.amount : order.amount, invoices: order.claim ? order.claim.invoices : [{}], evidence: [{}] } })(order)]],
  cancel: [[['取消', 'Cancel'], step('CancelOrder', ['取消订单', 'Cancel the order']), 'bad']],
  review: [[['审核', 'Review'], (order) => review(order), '']],
  decideDispute: [[['裁定异议', 'Decide'], step('DecideDispute', ['裁定异议', 'Decide the dispute'])]],
  close: [[['结束订单', 'Close'], step('CloseOrder', ['代为结束订单', 'Close the order'])]],
  clawBack: [[['追回', 'Claw back'], step('ClawBackClaim', ['追回资金', 'Claw the money back']), 'bad']],
};

export const orderActs = (order, after) => Object.keys(ACTS).filter((name) => order.viewerCan && order.viewerCan[name]).flatMap((name) => ACTS[name]).map(([text, run, kind]) => press(text, () => after(run(order)), kind || ''));

/** Invoices and files of a claim, to be read before it is decided. */
export const papers = (claim) => (claim ? html`<ul class="history">${claim.invoices.map((one) => html`<li>${say(['发票 {number}', 'Invoice {number}'], one)} <b>${yuan(one.amount)}</b></li>`)}
  ${(claim.evidence || []).map((one) => html`<li>${word('EvidenceKind', one.kind)} <button type="button" class="link" @click=${() => download(`/attachments/${one.attachment}`, one.name).catch((failure) => toast(failure.message))}>${one.name}</button> <span title=${one.sha256}>SHA-256 ${one.sha256.slice(0, 12)}…</span></li>`)}</ul>` : '');

/** The decision stands below the evidence it rests on. */
const review = (order) => act({
  operation: 'ReviewClaim', title: ['审核兑付申请', 'Review the claim'], wide: true, fixed: { order: order.id }, values: { decision: 'PASS', noticeUntil: inDays(7) }, done: ['已审核', 'Reviewed'],
  intro: html`${about(order)}<p>${say(['申请兑付 {sum}', 'Claims {sum}'], { sum: yuan(order.claim.amount) })}${Number(order.claim.amount) > Number(order.amount) ? mark(say(['超过券支付额', 'More than the voucher pays']), 'bad') : ''}</p>${order.priceReason ? html`<p class="hint">${say(['价格说明：{text}', 'Why this price: {text}'], { text: order.priceReason })}</p>` : ''}${papers(order.claim)}`,
  fields: { noticeUntil: { show: (values) => values.decision === 'PASS' && order.claim.state === 'AGENCY_REVIEW' }, reason: { show: (values) => values.decision !== 'PASS' } },
  tidy: (input) => (input.decision === 'PASS' && order.claim.state === 'AGENCY_REVIEW' ? input : (({ noticeUntil, ...rest }) => rest)(input)),
});

const WAY = ['PLACED', 'ACCEPTED', 'CONTRACTED', 'IN_SERVICE', 'DELIVERED', 'CONFIRMED'];

/** How far an order has come, and whose turn it is until when. */
export function way(order) {
  const now = WAY.indexOf(order.state);
  const claim = order.claim && order.claim.state;
  const stages = now < 0 ? [{ label: word('OrderState', order.state), state: 'now' }] : WAY.map((state, i) => ({ label: word('OrderState', state), state: i < now || claim ? 'done' : i === now ? 'now' : 'ahead' }));
  if (claim) stages.push({ label: word('ClaimState', claim), state: 'now' });
  return html`${steps(stages)}${clockOf(order)}`;
}

export const clockOf = ({ clock }) => (clock && clock.waitsFor ? html`<p class="hint">${say(['等待：{stage}，已 {n} 天', 'Waits for: {stage}, {n} days so far'], { stage: word('ClaimStage', clock.waitsFor), n: clock.days })}${clock.dueOn ? say(['，限 {day}', ', due {day}'], { day: day(clock.dueOn) }) : ''} ${clock.overdue ? mark(say(['已超时', 'Overdue']), 'bad') : ''}</p>` : '');
