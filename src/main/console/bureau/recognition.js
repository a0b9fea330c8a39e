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
export const amend = (carrier, again) => act({
  operation: 'AmendCarrier', title: ['变更载体登记事项', 'Change the registration of the carrier'], fixed: { carrier: carrier.id, expectedVersion: carrier.version }, values: { since: today() }, again, done: ['已变更，变更前的内容保留在登记事项变更记录中', 'Changed; what was on record is kept'],
});
const ofTitle = (carrier, title) => ({ carrier: carrier.id, expectedVersion: carrier.version, number: title.number });
export const amendTitle = (carrier, title, again) => act({
  operation: 'AmendRecognition', title: ['更正认定登记', 'Correct the recognition'], fixed: ofTitle(carrier, title), again, done: ['已更正', 'Corrected'],
  values: { right: { kind: title.kind, level: title.level, recognitionClass: title.recognitionClass || undefined, batch: title.batch || undefined, documentNumber: title.documentNumber, from: title.from, to: title.to || undefined } },
});
export const voidTitle = (carrier, title, again) => act({
  operation: 'VoidRecognition', title: ['作废认定登记', 'Take the recognition back'], fixed: ofTitle(carrier, title), again, press: ['作废', 'Take back'], done: ['已作废', 'Taken back'],
});
export const reinstate = (carrier, title, again) => act({
  operation: 'ReinstateRecognition', title: ['恢复误撤的认定', 'Take the withdrawal back'], fixed: ofTitle(carrier, title), again, done: ['已恢复', 'It stands again'],
});
export const describe = (carrier, again) => act({
  operation: 'DescribeCarrier', title: ['登记载体特征', 'Say what sort of carrier it is'], fixed: { carrier: carrier.id, expectedVersion: carrier.version }, again, done: ['已登记', 'Recorded'],
  values: { ...Object.fromEntries(['host', 'ownership', 'foundedBy'].map((name) => [name, carrier.traits[name] || undefined])), models: carrier.traits.models, facilities: carrier.traits.facilities, ownerRegion: (carrier.traits.ownerRegion || {}).code, cluster: carrier.traits.cluster || undefined },
});
/** Renews it, warns of it, or takes the warning back. */
export const renew = (carrier, title, again) => act({
  operation: 'RenewRecognition', title: ['延续认定', 'Renew the recognition'], fixed: ofTitle(carrier, title), values: { on: today() }, again, done: ['已延续', 'Renewed'],
});
export const warn = (carrier, title, again) => act({
  operation: 'WarnRecognition', title: ['认定警示', 'Warn the carrier'], fixed: ofTitle(carrier, title), values: { on: today() }, again, done: ['已警示', 'Warned'],
});
export const clear = (carrier, title, again) => act({
  operation: 'ClearRecognition', title: ['解除认定警示', 'Take the warning back'], fixed: ofTitle(carrier, title), values: { on: today() }, again, done: ['已解除', 'Cleared'],
});
