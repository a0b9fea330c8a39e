import { html } from 'lit';
import { ask } from '../api.js';
import { completeAmount } from '../application/acts.js';
import { filterBar } from '../kit/filter.js';
import { Page, press } from '../kit/page.js';
import { card, mark } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { say, word } from '../words/words.js';
import { cited, day, yuan } from '../words/format.js';

const money = (rule) => {
  if (rule.flaw && rule.flaw.kind === 'CORRUPT') return say(['金额残缺，待补全', 'amount damaged, to be completed']);
  if (rule.amount) return yuan(rule.amount);
  const rate = rule.ratePercent ? `${rule.basis || ''} ${rule.ratePercent}%` : rule.basis || '';
  const cap = rule.cap ? say(['最高 {sum}', 'up to {sum}'], { sum: yuan(rule.cap) }) : '';
  return [rate, cap].filter(Boolean).join('，') || say(['金额未写明', 'no amount stated']);
};

/** Rules of awards, each beside the words of its clause. */
export default class AwardRules extends Page {
  async fetch() {
    const { region, beneficiaries, instruments } = this.query;
    const filter = { region, beneficiaries: beneficiaries ? beneficiaries.split(',') : undefined, instruments: instruments ? instruments.split(',') : undefined };
    return ask('AwardRules', { filter });
  }

  rule(one) {
    return card(html`${one.name} ${one.inForce ? '' : mark(say(['已失效', 'Ended']), 'bad')} ${one.flaw ? mark(word('AwardFlawKind', one.flaw.kind), 'wait') : ''}`, html`
      <p><b>${money(one)}</b> · ${one.beneficiaries.map((kind) => word('Beneficiary', kind)).join('、')} · ${word('AwardInstrument', one.instrument)} · ${word('AwardMode', one.mode)} · ${word('AwardFrequency', one.frequency)}${one.nextYearBudget ? html` · ${say(['列入次年预算', 'in the budget of next year'])}` : ''}</p>
      <blockquote>${one.region.name} ${one.clauseNumber}：${one.original}</blockquote>
      <ol class="history">${one.conditions.map((words) => html`<li>${words}</li>`)}</ol>
      ${one.overrides.map((later) => html`<p class="problem">${word('OverrideEffect', later.effect)} ${day(later.from)}：${later.says} <span>${cited(later.citation)}</span></p>`)}
      ${one.flaw ? html`<p class="hint">${one.flaw.note}</p>${this.me.role === 'BUREAU' ? press(['补录原文金额', 'Enter the true amount'], () => completeAmount(one.id)) : ''}` : ''}`);
  }

  view() {
    const rules = this.data.awardRules;
    return html`<div class="stackup">${filterBar({ path: '/award-rules', query: this.query, input: 'AwardRuleFilter', conditions: ['region', 'beneficiaries', 'instruments'] })}
      ${rules.length ? rules.map((one) => this.rule(one)) : nothing(say(['没有符合条件的规则', 'No rule fits']))}</div>`;
  }
}
