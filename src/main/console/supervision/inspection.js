import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, history, mark } from '../kit/show.js';
import { filesOf } from '../manager/evidence.js';
import { fieldOf, say, word } from '../words/words.js';
import { answer, appeal, conclude, decide, drop, judge, plan, record, revise } from './inspection-acts.js';
import { due } from './inspections.js';

/** A step with who took it and when; nobody took those of the sample. */
const told = (event) => ({ ...event, at: event.by && event.by.at, by: event.by ? (event.by.byPerson && event.by.byPerson.name) || event.by.by : say(['示例数据', 'Sample data']) });

/** One inspection: the visit, what is rectified, and what followed. */
export default class Inspection extends Page {
  async fetch() {
    const { inspection } = await ask('InspectionPage', { inspection: this.params.inspection });
    return inspection || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return this.data.name;
  }

  acts() {
    const one = this.data;
    const can = one.viewerCan;
    const act = (may, label, does, look) => (may ? press(label, async () => { if (await does(one)) this.reload(); }, look) : '');
    return html`${act(can.plan, ['安排检查', 'Set the visit'], plan, 'main')}${act(can.record, ['登记检查结果', 'Record the visit'], record, 'main')}${act(can.answer, ['报送整改情况', 'Tell what was rectified'], answer, 'main')}
      ${act(can.judge, ['审核整改', 'Judge it'], judge, 'main')}${act(can.conclude, ['处理决定', 'Decide what follows'], conclude)}${act(can.drop, ['终止检查', 'End it'], drop)}${act(can.revise, ['更正检查结果', 'Correct the result'], revise)}${act(can.appeal, ['申请复核', 'Appeal'], appeal)}${act(can.decide, ['办理复核', 'Decide the appeal'], decide, 'main')}${printer()}`;
  }

  visit() {
    const { visit } = this.data;
    return visit ? card(say(['检查记录', 'Visit']), html`${facts('InspectionVisit', visit, ['on', 'result', 'present', 'statement', 'signed'])}
      ${grid('InspectionItem', visit.items, ['name', 'right', 'finding'])}${filesOf(visit.photos)}`) : '';
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${card('', html`<p>${mark(word('InspectionState', one.state), one.state === 'CLOSED' ? 'good' : 'wait')} ${due(one)}</p>
      ${facts('Inspection', one, [{ label: fieldOf('Inspection', 'region').label, value: one.region.name }, 'kind', 'drawnOn', 'visitOn', ...(one.appealsUntil ? ['appealsUntil'] : []), { label: fieldOf('Inspection', 'inspectors').label, value: one.inspectors.join(say(['、', ', '])) || '—' },
        ...(one.reasons.length ? [{ label: fieldOf('Inspection', 'reasons').label, value: one.reasons.map((each) => word('RiskSignal', each)).join(say(['、', ', '])) }] : [])])}`)}
      ${this.visit()}
      ${one.rectifications.map((each) => card(say(['整改', 'To be rectified']), html`${facts('Rectification', each, ['asked', 'dueOn', 'answer', 'answeredOn', 'verdict'])}${filesOf(each.evidence)}`))}
      ${one.consequences.length ? card(say(['处理决定', 'What follows']), grid('InspectionConsequence', one.consequences, ['kind', 'note', { label: fieldOf('InspectionConsequence', 'clause').label, show: (each) => (each.clause ? `${each.clause.number} ${each.clause.words}` : '—') }])) : ''}
      ${one.revisions.length ? card(say(['结果更正', 'Corrections of the result']), grid('InspectionRevision', one.revisions, ['was', 'result', 'reason', { label: fieldOf('InspectionRevision', 'lifted').label, show: (each) => each.lifted.map((was) => word('ConsequenceKind', was.kind)).join(say(['、', ', '])) || '—' }])) : ''}
      ${one.appeals.length ? card(say(['复核申请', 'Appeals']), grid('InspectionAppeal', one.appeals, ['number', 'reason', 'state', 'decision'])) : ''}
      ${card(say(['办理记录', 'What was done']), history('InspectionEvent', one.history.map(told), 'step'))}</div>`;
  }
}
