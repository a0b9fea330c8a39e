import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, history, mark } from '../kit/show.js';
import { address } from '../router.js';
import { count } from '../words/format.js';
import { either, fieldOf, say, word } from '../words/words.js';
import { extend, judge, plan, reopen, report, withdraw } from './task-acts.js';
import { asked, light } from './tasks.js';

const named = (units) => units.map((unit) => unit.name).join(say(['、', ', '])) || '—';

/** A step with who took it and when; nobody took those of the sample. */
const told = (event) => ({ ...event, at: event.by && event.by.at, by: event.by ? (event.by.byPerson && event.by.byPerson.name) || event.by.by : say(['示例数据', 'Sample data']) });

/** One task: its clause and units, its plan, what was told of it, and the figures that its clause promises. */
export default class Task extends Page {
  async fetch() {
    const { task } = await ask('TaskPage', { task: this.params.task });
    return task || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return this.data.title;
  }

  acts() {
    const one = this.data;
    const can = one.viewerCan;
    const after = async (done) => { if (await done) this.reload(); };
    return html`${can.report ? press(['报送进展', 'Tell progress'], () => after(report(one)), 'main') : ''}${can.judge ? press(['审核进展', 'Judge progress'], () => after(judge(one)), 'main') : ''}${can.plan ? press(['年度计划', 'Plan a year'], () => after(plan(one))) : ''}${can.extend ? press(['延期', 'More time'], () => after(extend(one))) : ''}${can.reopen ? press(['重新开启', 'Open again'], () => after(reopen(one))) : ''}${can.withdraw ? press(['撤销', 'Take back'], () => after(withdraw(one)), 'bad') : ''}${printer()}`;
  }

  report(one) {
    return card(`${one.period} ${one.unit}`, html`<p>${mark(word('ProgressState', one.state), one.state === 'ACCEPTED' ? 'good' : one.state === 'RETURNED' ? 'bad' : 'wait')} ${word('ProgressPace', one.pace)} ${one.byBureau ? html`<span class="hint">${say(['主管部门代报', 'Told by the bureau'])}</span>` : ''}</p>
      ${facts('ProgressReport', one, ['text', 'problem', 'nextStep', 'verdict', 'mendBy'])}${one.figures.length ? grid('ProgressFigure', one.figures, ['name', 'value', 'unit']) : ''}`);
  }

  targets() {
    const { targets } = this.data;
    return targets.length ? card(say(['对应目标', 'What the clause promises']), grid('TargetProgress', targets, [
      { label: ['目标', 'Target'], show: (one) => either(one.target, 'name') }, { label: ['目标值', 'Promised'], show: (one) => `${one.target.value == null ? '—' : count(Number(one.target.value))} ${either(one.target, 'unit')}` },
      { label: ['实际值', 'There is'], show: (one) => (one.actual == null ? either(one, 'reason') || '—' : count(Number(one.actual))) },
    ])) : '';
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${card('', html`<p>${light(one)} ${word('TaskState', one.state)} ${asked(one)}</p><blockquote><p>${one.clause.words}</p></blockquote><p class="hint"><a href=${address(`/policies/${one.clause.document.id}`)}>${either(one.clause.document, 'name')}</a> ${one.clause.number} <a href=${address(`/showcases?published=true&clause=${one.clause.id}`)}>${say(['对应典型案例', 'Its showcases'])}</a></p>
      ${facts('Task', one, [{ label: fieldOf('Task', 'leads').label, value: named(one.leads) }, { label: fieldOf('Task', 'cooperating').label, value: named(one.cooperating) }, { label: fieldOf('Task', 'region').label, value: one.region.name }, 'outcome', 'rhythm', 'startsOn', 'dueOn'])}`)}
      ${one.milestones.length ? card(say(['时间节点', 'Steps']), grid('TaskMilestone', one.milestones, ['name', 'dueOn', 'reachedOn'])) : ''}
      ${one.plans.length ? card(say(['年度工作计划', 'Plans']), grid('YearPlan', one.plans, ['year', 'text'])) : ''}
      ${one.reports.map((told) => this.report(told))}${this.targets()}
      ${card(say(['办理记录', 'What was done']), history('TaskEvent', one.history.map(told), 'step'))}</div>`;
  }
}
