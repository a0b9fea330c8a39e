import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { ownRegion } from '../bureau/register.js';
import { today } from '../words/format.js';

const again = (one) => async () => ({ expectedVersion: (await ask('TaskPage', { task: one.id })).task.version });
const on = (one, spec) => act({ fixed: { task: one.id, expectedVersion: one.version }, again: again(one), ...spec });

const clauses = async (text) => rows((await ask('ClauseSearch', { first: 20, filter: text ? { text } : {} })).clauses).map((one) => ({ value: one.id, label: `${one.number} ${one.words}` }));
const units = async (text) => rows((await ask('InstitutionSearch', { first: 20, filter: { open: true, ...(text ? { text } : {}) } })).institutions).map((one) => ({ value: one.id, label: `${one.name}（${one.region.name}）` }));

/** A bureau gives a task of a clause to units. */
export const assign = (me) => act({
  operation: 'AssignTask', title: ['分解任务', 'Give a task'], wide: true, press: ['下达', 'Give it'], done: ['已下达', 'Given'],
  values: { startsOn: today() }, fields: { region: ownRegion(me), clause: { choose: clauses }, leads: { choose: units }, cooperating: { choose: units } },
});
export const plan = (one) => on(one, { operation: 'PlanTask', title: ['制定年度工作计划', 'Plan a year'], wide: true, values: { year: Number(today().slice(0, 4)) }, done: ['已制定', 'Planned'] });
export const report = (one) => on(one, {
  operation: 'ReportProgress', title: ['报送进展', 'Tell progress'], wide: true, press: ['报送', 'Send'], done: ['已报送', 'Sent'],
  values: { pace: 'ON_PLAN', period: one.next && one.next.period ? one.next.period : undefined },
  fields: { unit: { options: one.leads.filter((unit) => unit.institution).map((unit) => ({ value: unit.institution.id, label: unit.name })) }, reached: { options: one.milestones.filter((step) => !step.reachedOn).map((step) => ({ value: step.name, label: step.name })) } },
});
export const judge = (one) => {
  const told = one.reports.find((each) => each.state === 'SUBMITTED');
  return on(one, { operation: 'JudgeProgress', title: ['审核进展', 'Judge progress'], values: { period: told && told.period, verdict: 'ACCEPT' }, done: ['已审核', 'Judged'] });
};
export const extend = (one) => on(one, { operation: 'ExtendTask', title: ['任务延期', 'Give more time'], done: ['已延期', 'Extended'] });
export const reopen = (one) => on(one, { operation: 'ReopenTask', title: ['重新开启任务', 'Open it again'], done: ['已重新开启', 'Opened again'] });
export const withdraw = (one) => on(one, { operation: 'WithdrawTask', title: ['撤销任务', 'Take it back'], done: ['已撤销', 'Taken back'] });
