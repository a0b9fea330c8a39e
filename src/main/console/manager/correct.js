import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { fixed, stale } from './admission.js';

const done = ['已更正，更正前的内容保留在办理记录中', 'Corrected; the history keeps what was said before'];

/** What was recorded wrongly of a stay; every unit can be named, because it may have been free then. */
export const amendStay = (carrier, stay) => act({
  operation: 'AmendStay', title: ['更正入孵登记', 'Correct the stay'], wide: true, fixed: fixed(stay), again: stale(stay), press: ['更正', 'Correct'], done,
  values: { enteredOn: stay.enteredOn, ...(stay.endedOn ? { endedOn: stay.endedOn } : {}), ...(stay.agreementNumber ? { agreementNumber: stay.agreementNumber } : {}) },
  fields: { endedOn: { show: () => Boolean(stay.endedOn) }, 'space.space.units': { options: carrier.space.units.map((unit) => ({ value: unit.code, label: `${unit.code} ${unit.area} ㎡` })) } },
});

export const reopenStay = (stay) => act({ operation: 'ReopenStay', title: ['撤销离孵登记', 'Take the end back'], fixed: fixed(stay), again: stale(stay), press: ['撤销', 'Take back'], done });
export const voidStay = (stay) => act({ operation: 'VoidStay', title: ['作废入孵登记', 'Take the entry back'], fixed: fixed(stay), again: stale(stay), press: ['作废', 'Take back'], done: ['已作废', 'Taken back'] });

const outcome = (stay, year) => ({ stay: stay.id, expectedVersion: stay.version, ...(year ? { year } : {}) });
export const followUp = (stay) => act({ operation: 'RecordGraduateYear', title: ['登记毕业跟踪', 'Follow the graduate up'], fixed: outcome(stay), values: { year: stay.graduateYearsMissing.slice(-1)[0] || new Date().getFullYear() - 1, alive: true, listed: false }, again: stale(stay), press: ['登记', 'Record'], done: ['已登记', 'Recorded'] });
export const amendGraduateYear = (stay, one) => act({ operation: 'AmendGraduateYear', title: ['更正毕业跟踪', 'Correct the follow-up'], fixed: outcome(stay, one.year), values: { alive: one.alive, listed: one.listed, employees: one.employees, revenue: one.revenue, ...(one.movedTo ? { movedTo: one.movedTo.code } : {}) }, again: stale(stay), press: ['更正', 'Correct'], done });
export const voidGraduateYear = (stay, one) => act({ operation: 'VoidGraduateYear', title: ['作废毕业跟踪', 'Take the follow-up back'], fixed: outcome(stay, one.year), again: stale(stay), press: ['作废', 'Take back'], done: ['已作废', 'Taken back'] });

const ofService = (one) => ({ service: one.id, expectedVersion: one.version });

export async function amendService(one, parties) {
  const { node } = await ask('ServicePage', { service: one.id });
  return act({
    operation: 'AmendService', title: ['更正服务记录', 'Correct the service'], wide: true, fixed: ofService(node), press: ['更正', 'Correct'], done: ['服务记录已更正', 'Corrected'], fields: { incubatees: { choose: parties } },
    values: { kind: node.kind, mode: node.mode, on: node.on, provider: node.provider, hours: node.hours, fee: node.fee, attendees: node.attendees, note: node.note || '', incubatees: node.incubatees.map((party) => party.id) },
  });
}

export const voidService = (one) => act({ operation: 'VoidService', title: ['作废服务记录', 'Take the service back'], fixed: ofService(one), press: ['作废', 'Take back'], done: ['已作废', 'Taken back'] });
