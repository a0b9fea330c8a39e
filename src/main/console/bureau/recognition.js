import { act } from '../kit/form.js';
import { today } from '../words/format.js';

/** What a bureau does to a carrier. */
export const recognise = (carrier, again) => act({
  operation: 'RecogniseCarrier', title: ['认定或备案', 'Recognise or file'], fixed: { carrier: carrier.id, expectedVersion: carrier.version }, values: { from: today() }, again, done: ['已登记认定', 'Recorded'],
});
export const withdraw = (carrier, recognition, again) => act({
  operation: 'WithdrawRecognition', title: ['撤销认定', 'Withdraw the recognition'], fixed: { carrier: carrier.id, expectedVersion: carrier.version, number: recognition.number }, values: { on: today() }, again, done: ['已撤销', 'Withdrawn'],
});
export const contest = (carrier, recognition, again) => act({
  operation: 'ContestRecognition', title: ['对认定提出异议', 'Contest the recognition'], fixed: { carrier: carrier.id, expectedVersion: carrier.version, number: recognition.number }, again, done: ['已提出异议', 'Contested'],
});
export const uphold = (carrier, recognition, again) => act({
  operation: 'UpholdRecognition', title: ['维持认定', 'Let the recognition stand'], fixed: { carrier: carrier.id, expectedVersion: carrier.version, number: recognition.number }, again, done: ['已维持', 'It stands'],
});
export const close = (carrier, again) => act({
  operation: 'CloseCarrier', title: ['注销载体', 'Close the carrier'], fixed: { carrier: carrier.id, expectedVersion: carrier.version }, values: { on: today() }, again, done: ['已注销', 'Closed'],
});
export const relocate = (carrier, fields, again) => act({
  operation: 'RelocateCarrier', title: ['变更所在地', 'Relocate'], fixed: { carrier: carrier.id, expectedVersion: carrier.version }, values: { on: today(), region: carrier.region.code }, fields, again, done: ['已变更', 'Relocated'],
});
