import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, history } from '../kit/show.js';
import { WATCHERS } from '../roles.js';
import { day } from '../words/format.js';
import { fieldOf, say } from '../words/words.js';
import { answer, clawBack, note, payOne, post, review, reviews, score, submit, withdraw } from './acts.js';
import { standing } from './applications.js';

/** One application: its evidence beside the review, its way, its money. */
export default class Application extends Page {
  async fetch() {
    const { node } = await ask(WATCHERS.includes(this.me.role) ? 'ApplicationReview' : 'ApplicationPage', { application: this.params.application });
    return node && node.title ? node : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  watches() {
    return { objects: [this.data.id] };
  }

  heading() {
    return this.data.title;
  }

  acts() {
    const one = this.data;
    const can = one.viewerCan;
    const after = async (done) => { if (await done) this.reload(); };
    const button = (may, title, go, look) => (may ? press(title, () => after(go(one)), look) : '');
    return html`${can.submit ? press(one.mode === 'EXEMPT' ? ['确认享受', 'Confirm'] : ['提交', 'Submit'], () => after(submit(one)), 'main') : ''}${reviews(one).length ? press(['审核', 'Review'], () => after(review(one)), 'main') : ''}${button(can.score, ['登记评分', 'Enter a sheet'], score)}${button(can.post, ['列支预算', 'Set aside'], post, 'main')}${button(can.pay, ['拨付', 'Pay'], payOne, 'main')}${can.notePaid || can.noteFailed ? press(['登记付款结果', 'Record the payment'], () => after(note(one))) : ''}${button(can.clawBack, ['追回', 'Take back'], clawBack, 'bad')}${button(can.withdraw, ['撤回', 'Withdraw'], withdraw, 'bad')}${printer()}`;
  }

  /** What proves it, and what is still missing. */
  evidence() {
    const one = this.data;
    const files = (proof) => proof.files.map((file) => file.name).join('、');
    return card(say(['事实与证明', 'Facts and evidence']), html`
      ${one.missing.length ? html`<p class="problem">${say(['请一次补正：', 'Answer all of this: '])}</p>${grid('MissingItem', one.missing, ['item', 'comment', 'answered'])}` : ''}
      ${grid('ApplicationFact', one.facts, ['label', 'value'])}
      ${one.proofs.length ? grid('ApplicationProof', one.proofs, ['item', { label: fieldOf('ApplicationProof', 'files').label, show: files }, 'reply', 'on']) : ''}`);
  }

  review() {
    const one = this.data;
    const after = async (done) => { if (await done) this.reload(); };
    const answers = one.viewerCan.answer ? [{ label: ['操作', 'Actions'], show: (said) => (said.answer ? '' : press(['答复', 'Answer'], () => after(answer(one, said)), 'small')) }] : [];
    return html`${card(say(['审核层级', 'Hops']), grid('ReviewHop', one.hops, ['region.name', 'receivedOn', 'dueOn', 'doneOn', 'workingDays', 'sum']))}
      ${one.scores.length ? card(say(['专家评分', 'Scores']), grid('ExpertScore', one.scores, ['expert', 'unit', 'points', 'comment', 'on'])) : ''}
      ${one.notice ? card(say(['公示', 'Public notice']), html`<p>${day(one.notice.from)} – ${day(one.notice.to)} · ${say(['{days} 个工作日', '{days} working days'], { days: one.notice.days })}${one.notice.certain ? '' : ` · ${say(['节假日安排未公布，截止日可能变动', 'holidays are not arranged yet, so the last day may move'])}`}</p><p class="hint">${one.notice.source || ''}</p>
        ${one.objections.length ? grid('NoticeObjection', one.objections, ['name', 'text', 'on', 'answer', 'upheld', ...answers]) : ''}`) : ''}
      ${one.others && one.others.length ? card(say(['同一主体的其他申报', 'Other applications of the same recipient']), grid('OtherAward', one.others, ['title', 'payer.name', { path: 'state', show: standing }, 'on', 'sum', 'sameFact'])) : ''}`;
  }

  money() {
    const one = this.data;
    return html`${one.givenTitle ? card(say(['授予结果', 'The title as it was given']), facts('GivenTitle', one.givenTitle, ['documentNumber', 'grantedBy', 'from', 'to', 'batch', 'grade'])) : ''}${one.moves.length ? card(say(['预算', 'Budget']), grid('BudgetMove', one.moves, ['line', 'year', 'amount'])) : ''}
      ${one.payments.length ? card(say(['拨付', 'Payments']), grid('AwardPayment', one.payments, ['on', 'amount', 'account', 'outcome', 'answeredOn', 'reference', 'reason'])) : ''}
      ${one.recoveries.length ? card(say(['追回', 'Taken back']), grid('AwardRecovery', one.recoveries, ['on', 'ground', 'amount', 'reason'])) : ''}`;
  }

  view() {
    const one = this.data;
    return html`<div class="stackup"><p>${standing(one)} ${one.authority.name} · ${one.clause}</p>
      <div class="columns">${card('', facts('Application', one, ['name', ...(one.sought ? ['sought.level', 'sought.recognitionClass'] : ['mode']), 'since', 'workingDays', 'dueOn', 'promisedBy', 'most', 'wanted', 'granted', 'reason', 'decidedOn', 'listedFor', 'purpose', 'begunOn', 'submittedOn']))}${this.evidence()}</div>
      ${this.review()}${this.money()}
      ${card(say(['办理记录', 'History']), history('ApplicationEvent', one.history, 'step'))}</div>`;
  }
}
