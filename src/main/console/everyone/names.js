import { card, grid } from '../kit/show.js';
import { say } from '../words/words.js';

/** What was on record of a firm and is right by now. */
export function corrections(firm) {
  const { registrationChanges, labelCorrections } = firm;
  return [
    registrationChanges && registrationChanges.length ? card(say(['登记信息变更记录', 'Changes of registration']), grid('RegistrationChange', registrationChanges, ['creditCode', 'foundedOn', 'legalRepresentative', 'documentNumber', 'reason', 'by'])) : '',
    labelCorrections.length ? card(say(['称号更正记录', 'Corrected labels']), grid('LabelCorrection', labelCorrections, ['before.kind', 'before.certificateNumber', 'before.from', 'before.to', 'voided', 'reason', 'by'])) : '',
  ];
}

/** The registered names that a firm had. */
export function formerNames(firm) {
  return card(say(['曾用名', 'Former names']), grid('FormerName', firm.formerNames, ['name', 'from', 'to', 'documentNumber', 'reason']));
}

/** Registrations of a team that never were. */
export function takenBack({ registrationsTakenBack: taken }) {
  return taken && taken.length ? card(say(['撤销注册登记记录', 'Registrations taken back']), grid('RegistrationTakenBack', taken, ['name', 'creditCode', 'foundedOn', 'reason', 'by'])) : '';
}
