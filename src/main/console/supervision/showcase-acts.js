import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { ownRegion } from '../bureau/register.js';
import { today } from '../words/format.js';

const again = (one) => async () => ({ expectedVersion: (await ask('ShowcasePage', { showcase: one.id })).showcase.version });
const on = (one, spec) => act({ fixed: { showcase: one.id, expectedVersion: one.version }, again: again(one), ...spec });
const clauses = async (text) => rows((await ask('ClauseSearch', { first: 20, filter: text ? { text } : {} })).clauses).map((one) => ({ value: one.id, label: `${one.number} ${one.words}` }));
const metrics = { 'figures.metric': { choose: async (text) => (await ask('MetricCatalogue', {})).metrics.filter((one) => !text || one.name.includes(text)).map((one) => ({ value: one.key, label: one.name })) } };

/** For whom the viewer speaks: their carriers or units, or a division of theirs. */
const speaker = (me, field) => (me.role === 'BUREAU' ? { fields: { [field]: { omit: true }, region: ownRegion(me) } } : {
  values: { [field]: ((me.carriers || [])[0] || (me.institutions || [])[0] || {}).id },
  fields: { region: { omit: true }, [field]: { options: [...(me.carriers || []), ...(me.institutions || [])].map((one) => ({ value: one.id, label: one.name })) } },
});
const said = (one) => ({ title: one.title, done: one.done, result: one.result, figures: one.figures.map(({ name, value, unit, metric, period }) => ({ name, value, unit, ...(metric ? { metric } : {}), ...(period ? { period } : {}) })) });

/** Somebody proposes what they did. */
export const propose = (me) => {
  const { values, fields } = speaker(me, 'proposer');
  return act({
    operation: 'ProposeShowcase', title: ['提出典型案例', 'Propose a showcase'], wide: true, press: ['报送', 'Send'], done: ['已报送', 'Sent'],
    values: { kind: 'REPRODUCIBLE_PRACTICE', ...values }, fields: { ...fields, ...metrics, clause: { choose: clauses }, evidence: { upload: true } },
  });
};
export const resubmit = (one) => on(one, { operation: 'ResubmitShowcase', title: ['补正典型案例', 'Mend the showcase'], wide: true, values: said(one), fields: { ...metrics, evidence: { upload: true } }, press: ['报送', 'Send'], done: ['已报送', 'Sent'] });
export const judge = (one) => on(one, { operation: 'JudgeShowcase', title: ['审核典型案例', 'Review the showcase'], wide: true, values: { verdict: 'ACCEPT' }, done: ['已审核', 'Reviewed'] });
export const publish = (one) => on(one, { operation: 'PublishShowcase', title: ['公开典型案例', 'Publish the showcase'], press: ['公开', 'Publish'], done: ['已公开', 'Published'] });
export const correct = (one) => on(one, { operation: 'CorrectShowcase', title: ['更正公开内容', 'Publish it anew'], wide: true, values: said(one), fields: metrics, press: ['公开', 'Publish'], done: ['已更正', 'Published anew'] });
export const takeOver = (one, me) => {
  const { values, fields } = speaker(me, 'adopter');
  return on(one, { operation: 'TakeOverShowcase', title: ['登记推广应用', 'Say who does likewise'], values: { since: today(), ...values }, fields, done: ['已登记', 'Recorded'] });
};
