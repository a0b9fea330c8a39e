import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { ownRegion } from '../bureau/register.js';
import { regionOf } from '../roles.js';
import { thisYear } from '../words/format.js';
import { say } from '../words/words.js';

const on = (one, spec) => act({ fixed: { evaluation: one.id, expectedVersion: one.version }, again: async () => ({ expectedVersion: (await ask('Ranking', { evaluation: one.id })).evaluation.version }), ...spec });
const found = (operation, root, more = {}) => (region) => async (text) => rows((await ask(operation, { first: 20, filter: { region, ...more, ...(text ? { text } : {}) } }))[root]).map((one) => ({ value: one.id, label: `${one.name}（${one.region.name}）` }));
const divisions = (region) => async (text) => (await ask('RegionTree', { code: region })).region.children.map((one) => ({ value: one.id, label: one.name })).filter((one) => !text || one.label.includes(text));
/** Who is found by its name, of each kind that a scheme may be for. */
const SUBJECTS = {
  REGION: divisions, CARRIER: found('CarrierList', 'carriers'), BASE: found('PilotBaseSearch', 'pilotBases'),
  INSTITUTION: found('InstitutionSearch', 'institutions', { open: true }), PERSON: found('PersonSearch', 'registeredPeople'),
};
const CHOSEN = ['BASE', 'INSTITUTION', 'PERSON'];
const indicators = (one) => (one.scheme ? one.scheme.indicators : []).map((each) => ({ value: each.key, label: each.name }));

/** A bureau evaluates by a scheme; what nobody published stays unset until it sets it. */
export async function evaluate(me) {
  const schemes = (await ask('EvaluationSchemes', {})).evaluationSchemes;
  const of = (values) => schemes.find((one) => one.key === values.scheme) || {};
  let form = { scheme: undefined, region: regionOf(me) };
  /** By the scheme and the division that stand in the form when somebody searches. */
  const subjects = async (text) => (SUBJECTS[of(form).subjects] || (() => () => []))(form.region || regionOf(me))(text);
  const indicator = { choose: async (text) => (of(form).indicators || []).map((each) => ({ value: each.key, label: each.name })).filter((each) => !text || each.label.includes(text)) };
  const seen = (show) => (values) => { form = values; return show(of(values)); };
  return act({
    operation: 'EvaluateRun', title: ['开展评价', 'Evaluate'], wide: true, press: ['评价', 'Evaluate'], done: ['已评价', 'Evaluated'], values: { year: thisYear() - 1 },
    fields: { scheme: { options: schemes.map((one) => ({ value: one.key, label: one.indicators.some((each) => !each.weight) ? `${one.name}${say(['（权重未公布，试评）', ' (weights unset, a trial)'])}` : one.name })) }, region: ownRegion(me),
      carrierKind: { show: seen((one) => one.subjects === 'CARRIER' && !one.carrierKind) }, level: { show: seen((one) => one.subjects === 'CARRIER') }, subjects: { choose: subjects, show: seen((one) => CHOSEN.includes(one.subjects)) },
      'figures.subject': { choose: subjects }, 'figures.indicator': indicator, 'vetoes.subject': { choose: subjects }, 'weights.indicator': indicator },
  });
}
export const appeal = (one) => on(one, { operation: 'AppealEvaluation', title: ['申请复核', 'Appeal'], fields: { subject: { options: one.results.map((each) => ({ value: each.subject, label: each.name })) }, indicator: { options: indicators(one) } }, values: { subject: one.results.length === 1 ? one.results[0].subject : undefined }, done: ['已申请', 'Appealed'] });
export const decide = (one) => on(one, { operation: 'DecideAppeal', title: ['办理复核', 'Decide an appeal'], values: { number: (one.appeals.find((each) => each.state === 'SUBMITTED') || {}).number, upheld: false }, done: ['已办理', 'Decided'] });
export const publish = (one) => on(one, { operation: 'PublishEvaluation', title: ['公布评价', 'Publish it'], press: ['公布', 'Publish'], done: ['已公布', 'Published'] });
