import { card, facts, grid } from '../kit/show.js';
import { say, word } from '../words/words.js';

const said = (one) => [one.name, word('CarrierKind', one.kind), `${one.operator.name} ${one.operator.creditCode}`, one.address].filter(Boolean);
/** Only what became something else. */
const differing = (change, side) => { const [before, after] = [said(change.before), said(change.after)]; return (side === 'before' ? before : after).filter((text) => !(side === 'before' ? after : before).includes(text)).join('；'); };

/** What was on record of a carrier and is right by now. */
export function history(carrier) {
  const { changes, recognitionCorrections, spaceCorrections } = carrier;
  return [
    changes.length ? card(say(['登记事项变更记录', 'Changes of registration']), grid('CarrierChange', changes, ['since', { label: ['变更前', 'Before'], show: (one) => differing(one, 'before') }, { label: ['变更后', 'After'], show: (one) => differing(one, 'after') }, 'documentNumber', 'reason', 'by'])) : '',
    recognitionCorrections.length ? card(say(['认定更正记录', 'Corrected recognitions']), grid('RecognitionCorrection', recognitionCorrections, ['before.documentNumber', 'before.level', 'before.from', 'before.to', 'voided', 'reason', 'by'])) : '',
    spaceCorrections.length ? card(say(['场地单元更正记录', 'Corrected space units']), grid('SpaceCorrection', spaceCorrections, ['before.code', 'before.floor', 'before.area', 'before.from', 'before.to', 'voided', 'reason', 'by'])) : '',
  ];
}

/** What sort of carrier it is. */
export const traits = (carrier, ...acts) => card(say(['载体特征', 'What sort of carrier it is']), facts('CarrierTraits', carrier.traits, ['host', 'ownership', 'foundedBy', 'models', 'facilities', 'ownerRegion', 'cluster']), acts);
