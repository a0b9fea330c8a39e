import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { today } from '../words/format.js';
import { either } from '../words/words.js';

const again = (contract) => async () => ({ expectedVersion: (await ask('ContractPage', { technologyContract: contract.id })).node.version });
const of = (contract) => ({ fixed: { contract: contract.id, expectedVersion: contract.version }, again: again(contract) });

/** Sub-kinds of all kinds in the rule of today, each with the kind it belongs to. */
async function subKinds() {
  const [rule] = (await ask('ContractRules', {})).contractRules;
  return rule ? rule.kinds.flatMap((kind) => kind.subKinds.map((sub) => [sub.code, `${either(kind, 'name')} · ${either(sub, 'name')}`])) : [];
}
const unique = (options) => [...new Map(options).entries()];
const factFields = async () => ({ 'facts.subKind': { options: unique(await subKinds()) }, 'facts.voucherOrder': { omit: true }, 'facts.seller.institution': { omit: true }, 'facts.buyer.institution': { omit: true }, 'facts.seller.provider': { omit: true }, 'facts.buyer.provider': { omit: true }, 'facts.seller.incubatee': { omit: true }, 'facts.buyer.incubatee': { omit: true } });

/** Stations that are open, by name. */
const stations = async (text) => rows((await ask('InstitutionSearch', { first: 20, filter: { kinds: ['REGISTRATION_STATION'], open: true, ...(text ? { text } : {}) } })).institutions).map((one) => ({ value: one.id, label: one.name }));

/** Who a firm or an institution is, so that it need not say so again. */
const seller = (me) => (me && me.__typename === 'Institution' ? { name: me.name, creditCode: me.creditCode, region: me.region.code, institution: me.id } : me && me.__typename === 'Firm' ? { name: me.name, creditCode: me.creditCode, region: me.placement && me.placement.region && me.placement.region.code, incubatee: me.id } : {});

export const register = async (me) => act({
  operation: 'RegisterContract', title: ['登记技术合同', 'Register a technology contract'], wide: true, press: ['登记', 'Register'], done: ['已登记', 'Registered'],
  values: { draft: false, facts: { signedOn: today(), beginsOn: today(), relatedParties: false, taxRelief: false, seller: seller(me), buyer: {} } }, fields: { ...(await factFields()), station: { choose: stations } },
});

/** The contract of a voucher's order, of which its provider is the seller. */
export const registerOrder = async (order, provider) => act({
  operation: 'RegisterContract', title: ['登记订单的技术合同', 'Register the contract of the order'], wide: true, press: ['登记', 'Register'], done: ['已登记', 'Registered'],
  values: {
    draft: false,
    facts: {
      title: order.title, paperNumber: order.contract.number, signedOn: order.contract.signedOn, beginsOn: order.contract.signedOn, total: order.price, technology: order.price, voucherOrder: order.id, relatedParties: false, taxRelief: false,
      seller: { name: provider.name, creditCode: provider.creditCode, region: provider.region && provider.region.code, provider: provider.id }, buyer: { name: order.voucher.applicantName },
    },
  },
  fields: { ...(await factFields()), station: { choose: stations } },
});
const partOf = (party) => ({ name: party.name, creditCode: party.creditCode, region: party.region && party.region.code, nature: party.nature, ...(party.institution ? { institution: party.institution.id } : {}) });
const factsOf = (one) => ({
  ...Object.fromEntries(['title', 'paperNumber', 'kind', 'subKind', 'field', 'subject', 'total', 'technology', 'paymentMode', 'signedOn', 'beginsOn', 'endsOn', 'achievement', 'broker', 'relatedParties', 'taxRelief', 'parentContract'].map((name) => [name, one[name]])),
  seller: partOf(one.seller), buyer: partOf(one.buyer), payments: one.payments.map(({ dueOn, expected }) => ({ dueOn, expected })), ip: one.ip.map(({ kind, number, validUntil }) => ({ kind, number, validUntil })), approvals: one.approvals.map(({ kind, number }) => ({ kind, number })),
});
export const submit = async (one) => act({ operation: 'SubmitContract', title: ['补正并提交', 'Correct and submit'], wide: true, ...of(one), values: { facts: factsOf(one) }, fields: { ...(await factFields()), station: { choose: stations } }, press: ['提交', 'Submit'], done: ['已提交', 'Submitted'] });
export const examine = (one) => act({
  operation: 'ExamineContract', title: ['审查技术合同', 'Examine the contract'], ...of(one), values: { step: one.viewerCan.examine[0] }, press: ['办理', 'Take the step'], done: ['已办理', 'Done'],
  fields: { station: { choose: stations, show: (values) => values.step === 'ACCEPT' && !one.station }, grounds: { show: (values) => values.step === 'REFUSE' }, technology: { show: (values) => values.step === 'RECOGNISE' } },
});
export const reapprove = (one) => act({ operation: 'ReapproveContract', title: ['变更登记', 'Approve amounts again'], ...of(one), values: { total: one.total, technology: one.technology, endsOn: one.endsOn }, press: ['变更', 'Approve'], done: ['已变更', 'Approved'] });
export const cancel = (one) => act({ operation: 'CancelContract', title: ['注销登记', 'Give the registration up'], ...of(one), press: ['注销', 'Give up'], done: ['已注销', 'Given up'] });
export const revoke = (one) => act({ operation: 'RevokeContract', title: ['撤销登记', 'Strike the registration off'], ...of(one), press: ['撤销', 'Strike off'], done: ['已撤销', 'Struck off'] });
export const pay = (one, place) => act({
  operation: 'RecordContractPayment', title: ['登记到账', 'Note a payment'], fixed: { ...of(one).fixed, payment: place }, again: again(one), values: { on: today(), amount: one.payments[place].expected }, press: ['登记', 'Note it'], done: ['已登记', 'Noted'],
});
