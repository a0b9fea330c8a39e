import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { ownRegion } from '../bureau/register.js';
import { thisYear, today } from '../words/format.js';
import { say } from '../words/words.js';

const on = (one, spec) => act({ fixed: { evaluation: one.id, expectedVersion: one.version }, again: async () => ({ expectedVersion: (await ask('Ranking', { evaluation: one.id })).evaluation.version }), ...spec });
const units = async (text) => rows((await ask('InstitutionSearch', { first: 20, filter: { open: true, ...(text ? { text } : {}) } })).institutions).map((one) => ({ value: one.id, label: `${one.name}（${one.region.name}）` }));
const indicators = (one) => (one.scheme ? one.scheme.indicators : []).map((each) => ({ value: each.key, label: each.name }));

/** A bureau evaluates by a scheme; what nobody published stays unset until it sets it. */
export async function evaluate(me) {
  const schemes = (await ask('EvaluationSchemes', {})).evaluationSchemes;
  return act({
    operation: 'EvaluateRun', title: ['开展评价', 'Evaluate'], wide: true, press: ['评价', 'Evaluate'], done: ['已评价', 'Evaluated'], values: { year: thisYear() - 1, appealsUntil: today() },
    fields: { scheme: { options: schemes.map((one) => ({ value: one.key, label: one.indicators.some((each) => !each.weight) ? `${one.name}${say(['（权重未公布，试评）', ' (weights unset, a trial)'])}` : one.name })) }, region: ownRegion(me), subjects: { choose: units }, 'figures.subject': { choose: units }, 'vetoes.subject': { choose: units } },
  });
}
export const appeal = (one) => on(one, { operation: 'AppealEvaluation', title: ['申请复核', 'Appeal'], fields: { indicator: { options: indicators(one) } }, done: ['已申请', 'Appealed'] });
export const decide = (one) => on(one, { operation: 'DecideAppeal', title: ['办理复核', 'Decide an appeal'], values: { number: (one.appeals.find((each) => each.state === 'SUBMITTED') || {}).number, upheld: false }, done: ['已办理', 'Decided'] });
export const publish = (one) => on(one, { operation: 'PublishEvaluation', title: ['公布评价', 'Publish it'], press: ['公布', 'Publish'], done: ['已公布', 'Published'] });
