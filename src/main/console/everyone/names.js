import { card, grid } from '../kit/show.js';
import { say } from '../words/words.js';

/** The registered names that a firm had. */
export function formerNames(firm) {
  return card(say(['曾用名', 'Former names']), grid('FormerName', firm.formerNames, ['name', 'from', 'to', 'documentNumber', 'reason']));
}
