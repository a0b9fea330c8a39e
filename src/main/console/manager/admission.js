import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { sheet } from '../kit/sheet.js';
import { today } from '../words/format.js';
import { word } from '../words/words.js';

/** Firms and teams by their names. */
export const parties = (carrier) => async (text) => rows((await ask('IncubateeList', { filter: { ...(carrier ? { carrier } : {}), ...(text ? { text } : {}) }, first: 50 })).incubatees)
  .map((one) => ({ value: one.id, label: `${one.name}${one.placement ? `（${word('Stage', one.placement.stage)}）` : ''}`, one }));

/** Units that nobody leases. */
const units = (space) => space.units.filter((unit) => unit.free && !unit.to).map((unit) => ({ value: unit.code, label: `${unit.code} ${unit.floor || ''} ${unit.area} ㎡` }));

/** A carrier with its space. */
export const read = async (carrier) => (await ask('CarrierPage', { carrier: carrier.id, stays: 1, services: 1 })).carrier;
const spaceFields = (whole) => ({ 'space.units': { options: units(whole.space), label: ['场地单元（空闲）', 'Units that are free'] } });

/** What a manager does with stays. */
export async function admit(carrier) {
  const whole = await read(carrier);
  return act({
    operation: 'AdmitIncubatee', title: ['办理入孵', 'Admit'], wide: true, fixed: { carrier: carrier.id }, values: { enteredOn: today(), party: { firm: {} }, space: {} }, press: ['办理入孵', 'Admit'], done: ['已入孵', 'Admitted'],
    fields: { ...spaceFields(whole), 'party.existing': { choose: parties() }, consent: { show: (values) => Boolean(values.party && (values.party.existing != null || values.party.firm)) } },
  });
}

/** One that stayed once, from its entry to its end; a list of them comes in as a file. */
export const recordPast = (carrier) => act({
  operation: 'RecordPastStay', title: ['补录往期入孵', 'Record a stay of the past'], wide: true, fixed: { carrier: carrier.id }, values: { party: { firm: {} }, space: {}, end: { how: { graduated: { evidence: {} } } } }, press: ['补录', 'Record'], done: ['已补录', 'Recorded'],
  fields: { 'party.existing': { choose: parties() } },
});

/** Firms of a sheet, one after another: how a carrier comes in that kept its books elsewhere. */
export const admitMany = (carrier) => sheet({
  operation: 'AdmitIncubatee', input: 'AdmitIncubateeInput', title: ['批量办理入孵', 'Admit many'], base: { carrier: carrier.id, space: { units: [], workstations: 0 } },
  columns: ['party.firm.name', 'party.firm.creditCode', 'party.firm.foundedOn', 'party.firm.field', 'enteredOn', 'space.units', 'space.workstations', 'agreementNumber', 'override'],
});

export const stale = (stay) => async () => ({ expectedVersion: (await ask('StayPage', { stay: stay.id })).node.version });
export const fixed = (stay) => ({ stay: stay.id, expectedVersion: stay.version });

export async function move(carrier, stay) {
  const whole = await read(carrier);
  const held = (stay.occupancies.slice(-1)[0] || { units: [] }).units.map((code) => ({ value: code, label: code }));
  const fields = spaceFields(whole);
  fields['space.units'].options = [...held, ...fields['space.units'].options];
  return act({ operation: 'MoveIncubatee', title: ['变更场地', 'Move'], wide: true, fixed: fixed(stay), values: { on: today(), space: { units: held.map((one) => one.value) } }, fields, again: stale(stay), done: ['场地已变更', 'Moved'] });
}

export const graduate = (stay) => act({ operation: 'GraduateIncubatee', title: ['办理毕业', 'Graduate'], wide: true, fixed: fixed(stay), values: { on: today(), evidence: {} }, again: stale(stay), press: ['办理毕业', 'Graduate'], done: ['已毕业', 'Graduated'],
  fields: { 'evidence.financing': { show: (values) => values.ground === 'FINANCING' }, 'evidence.revenues': { show: (values) => values.ground === 'REVENUE' }, 'evidence.files': { upload: true } } });
export const end = (stay) => act({ operation: 'EndStay', title: ['办理退出', 'End the stay'], fixed: fixed(stay), values: { on: today() }, again: stale(stay), press: ['办理退出', 'End it'], done: ['已退出', 'Ended'] });
export const extend = (stay) => act({ operation: 'ExtendIncubation', title: ['延长孵化期限', 'Let the stay last longer'], fixed: fixed(stay), values: { until: stay.limitOn }, again: stale(stay), press: ['延期', 'Extend'], done: ['已延期', 'Extended'] });
