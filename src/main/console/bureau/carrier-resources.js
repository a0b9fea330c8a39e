import { may } from '../api.js';
import { act } from '../kit/form.js';
import { press } from '../kit/page.js';
import { card, facts, grid } from '../kit/show.js';
import { percent, today } from '../words/format.js';
import { say } from '../words/words.js';

/** Whom and what a carrier serves with, and what its fund invested in. */
const of = (carrier, more) => ({ carrier: carrier.id, expectedVersion: carrier.version, ...more });
const saidOf = ({ staff, professionals, mentors, fund }) => ({ staff, professionals, mentors, fund });

export const sayMeans = (carrier, again, means) => act({
  operation: 'RecordCarrierMeans', title: ['登记服务力量', 'Staff, mentors and fund'], fixed: of(carrier), again, done: ['已登记', 'Recorded'],
  values: { since: means ? means.since : today(), ...saidOf(means || carrier.resources.now || { fund: '0.00' }) },
});
export const voidMeans = (carrier, again, means) => act({
  operation: 'VoidCarrierMeans', title: ['作废服务力量登记', 'Take the entry back'], fixed: of(carrier, { since: means.since }), again, press: ['作废', 'Take back'], done: ['已作废', 'Taken back'],
});
export const invest = (carrier, again) => act({
  operation: 'RecordFundInvestment', title: ['登记孵化基金投资', 'Investment of the fund'], fixed: of(carrier), again, values: { on: today() }, done: ['已登记', 'Recorded'],
});
export const amendInvestment = (carrier, again, { number, on, firmName, creditCode, amount, documentNumber }) => act({
  operation: 'AmendFundInvestment', title: ['更正孵化基金投资', 'Correct the investment'], fixed: of(carrier, { number }), again, done: ['已更正', 'Corrected'],
  values: { right: { on, firmName, creditCode, amount, documentNumber: documentNumber || undefined } },
});
export const voidInvestment = (carrier, again, { number }) => act({
  operation: 'VoidFundInvestment', title: ['作废孵化基金投资', 'Take the investment back'], fixed: of(carrier, { number }), again, press: ['作废', 'Take back'], done: ['已作废', 'Taken back'],
});

const share = (means) => (means.professionalShare === null ? '' : percent(means.professionalShare));
const acts = (role, name, show) => (may(name, role) ? [{ label: ['操作', 'Actions'], show }] : []);

/** What is on record, with what whoever looks may do; each act answers whether it was done. */
export function resources(carrier, role, again, after) {
  const { now, means, investments, corrections, invested } = carrier.resources;
  const small = (words, what) => press(words, () => after(what()), 'small');
  return [
    card(say(['服务力量', 'Staff, mentors and fund']), [
      now ? facts('CarrierMeans', now, ['since', 'staff', 'professionals', { label: say(['专业孵化服务人员占比', 'Share of trained staff']), value: share(now) }, 'mentors', 'fund']) : say(['尚未登记', 'Nobody has said it yet']),
      means.length > 1 || now ? grid('CarrierMeans', means, ['since', 'staff', 'professionals', 'mentors', 'fund', 'reason', 'by', ...acts(role, 'VoidCarrierMeans', (one) => [small(['更正', 'Correct'], () => sayMeans(carrier, again, one)), ' ', small(['作废', 'Take back'], () => voidMeans(carrier, again, one))])]) : '',
    ], may('RecordCarrierMeans', role) ? small(['登记变化', 'Record a change'], () => sayMeans(carrier, again)) : ''),
    card(say(['孵化基金投资', 'Investments of the fund']), [
      facts('CarrierResources', { invested }, ['invested']),
      grid('FundInvestment', investments, ['on', 'firmName', 'creditCode', 'amount', 'documentNumber', 'by', ...acts(role, 'VoidFundInvestment', (one) => [small(['更正', 'Correct'], () => amendInvestment(carrier, again, one)), ' ', small(['作废', 'Take back'], () => voidInvestment(carrier, again, one))])]),
    ], may('RecordFundInvestment', role) ? small(['登记投资', 'Record an investment'], () => invest(carrier, again)) : ''),
    corrections.length ? card(say(['服务力量与投资更正记录', 'Corrected entries']), grid('ResourceCorrection', corrections, [
      { label: ['更正前', 'Before'], show: ({ means: was, investment }) => (was ? `${was.since}：${was.staff} / ${was.professionals} / ${was.mentors}，${was.fund}` : `${investment.on} ${investment.firmName} ${investment.amount}`) }, 'voided', 'reason', 'by'])) : '',
  ];
}
