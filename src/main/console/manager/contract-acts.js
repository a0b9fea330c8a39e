import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { today } from '../words/format.js';
import { read } from './admission.js';

/** Units of a carrier, to name one in a line of rent. */
const unitsOf = async (carrier) => ((await read(carrier)).space.units || []).filter((unit) => !unit.to).map((unit) => ({ value: unit.code, label: `${unit.code} ${unit.area} ㎡` }));
const lineFields = async (carrier) => ({ 'lines.unit': { options: await unitsOf(carrier) } });

const stale = (contract) => async () => ({ expectedVersion: (await ask('StayContractPage', { contract: contract.id })).node.version });
const of = (contract) => ({ fixed: { contract: contract.id, expectedVersion: contract.version }, again: stale(contract) });

/** Lines that follow from the space of a stay; their prices are those of the list. */
const linesOf = (stay) => {
  const space = stay.occupancies.slice(-1)[0] || { units: [], workstations: 0 };
  return [...space.units.map((unit) => ({ basis: 'AREA', unit })), ...(space.workstations ? [{ basis: 'WORKSTATION', workstations: space.workstations }] : [])];
};

/** What a manager does with contracts. */
export const sign = async (stay) => act({
  operation: 'SignStayContract', title: ['签订入驻合同', 'Sign a contract'], wide: true, fixed: { stay: stay.id }, press: ['登记合同', 'Record it'], done: ['合同已登记', 'Recorded'],
  values: { signedOn: today(), firstDay: today(), dueDay: 10, noticeMonths: 1, lines: linesOf(stay) }, fields: await lineFields(stay.carrier),
});
export const renew = async (contract, carrier) => act({ operation: 'RenewStayContract', title: ['续签入驻合同', 'Renew the contract'], wide: true, ...of(contract), values: { signedOn: today() }, fields: carrier ? await lineFields(carrier) : {}, press: ['续签', 'Renew'], done: ['已续签', 'Renewed'] });
export const amend = async (contract, carrier) => act({ operation: 'AmendStayContract', title: ['变更入驻合同', 'Amend the contract'], wide: true, ...of(contract), fields: carrier ? await lineFields(carrier) : {}, press: ['变更', 'Amend'], done: ['已变更', 'Amended'] });
export const notice = (contract) => act({ operation: 'GiveContractNotice', title: ['通知解约', 'Give notice'], ...of(contract), values: { givenOn: today() }, press: ['通知解约', 'Give notice'], done: ['已登记通知', 'Notice given'] });
export const endContract = (contract) => act({ operation: 'EndStayContract', title: ['终止入驻合同', 'End the contract'], ...of(contract), values: { lastDay: today() }, press: ['终止', 'End it'], done: ['合同已终止', 'Ended'] });
export const voidContract = (contract) => act({ operation: 'VoidStayContract', title: ['作废入驻合同', 'Void the contract'], ...of(contract), press: ['作废', 'Void it'], done: ['合同已作废', 'Voided'] });
export const unmark = (contract, payment) => act({ operation: 'UnmarkRentPaid', title: ['撤销到账登记', 'Take the mark back'], fixed: { ...of(contract).fixed, month: payment.month, reference: payment.reference }, again: stale(contract), done: ['已撤销', 'Taken back'] });
/** One transfer may pay several months. */
export const paid = (contract, dues) => act({
  operation: 'MarkRentPaid', title: ['登记租金到账', 'Mark rent as paid'], wide: true, press: ['登记到账', 'Mark as paid'], done: ['已登记', 'Marked'],
  values: { payments: dues.map((due) => ({ contract: contract.id, month: due.month, amount: due.open, paidOn: today() })) }, fields: { 'payments.contract': { omit: true }, 'payments.reference': { same: true }, 'payments.paidOn': { same: true } },
});
/** A line of the bank's list, of whatever contract it may be; a whole list comes in as a file. */
export const matched = (carrier) => act({ operation: 'MatchRentPayment', title: ['登记银行流水', 'A line of the bank list'], wide: true, fixed: { carrier: carrier.id }, values: { paidOn: today() }, press: ['匹配并登记', 'Match and mark'], done: ['已登记到对应合同', 'Marked at its contract'] });
export const setPrice = (carrier, version) => act({
  operation: 'SetRentPrice', title: ['设定租金标准', 'Set a list price'], fixed: { carrier: carrier.id, expectedVersion: version }, values: { from: today() }, done: ['租金标准已设定', 'Set'],
  again: async () => ({ expectedVersion: (await ask('RentPrices', { carrier: carrier.id })).carrier.rentPrices.version }),
});
