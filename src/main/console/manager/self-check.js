import { html } from 'lit';
import { ask } from '../api.js';
import { applyForTitle } from '../application/acts.js';
import { press } from '../kit/page.js';
import { card, mark } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { say, word } from '../words/words.js';
import { cited, count, day } from '../words/format.js';
import { address, go } from '../router.js';
import { OfCarrier } from './mine.js';

const LOOK = { MET: 'good', MISSED: 'bad', UNKNOWN: 'wait' };

/** What there is and what is missing, in the unit of the rule. */
const numbers = (one) => (one.has == null ? '' : html`${say(['现 {has}{unit}', 'has {has} {unit}'], { has: count(one.has), unit: one.unit || '' })}${one.missing == null ? '' : say(['，还差 {n}{unit}', ', misses {n} {unit}'], { n: count(one.missing), unit: one.unit || '' })}`);

/** Which conditions of which title the carrier meets today, by how much it misses the others, and since when. */
export default class SelfCheck extends OfCarrier {
  async fetch() {
    return ask('SelfCheck', { carrier: this.carrier.id });
  }

  acts() {
    return this.chooser();
  }

  /** Begins the application and goes on to it. */
  async begin(title, name) {
    const done = await applyForTitle(title, this.carrier.id, name);
    if (done) go(address(`/applications/${done.application.id}`));
  }

  condition(one) {
    return html`<li>${mark(word('Verdict', one.verdict), LOOK[one.verdict])} <b>${one.words}</b> ${one.force === 'REQUIRED' ? '' : mark(word('ConditionForce', one.force))}
      <span>${numbers(one)}${one.since ? say([' {day} 起满足', ' met since {day}'], { day: day(one.since) }) : ''} ${one.says}</span></li>`;
  }

  rule(one) {
    const { rule } = one;
    return card(html`${rule.region.name} ${rule.level ? word('RecognitionLevel', rule.level) : ''} ${rule.recognitionClass ? word('RecognitionClass', rule.recognitionClass) : ''} ${mark(word('Verdict', one.verdict), LOOK[one.verdict])}`, html`
      <p>${say(['已满足 {met} 项，未满足 {missed} 项，待核实 {unknown} 项', '{met} met, {missed} missed, {unknown} to be verified'], one)}</p>
      <ol class="history">${one.conditions.map((each) => this.condition(each))}</ol><p class="hint">${cited(rule.citation)}</p>
      ${rule.level ? press(['申请认定', 'Apply for recognition'], () => this.begin({ recognitionRule: rule.key }, cited(rule.citation)), one.verdict === 'MISSED' ? '' : 'main') : ''}`);
  }

  view() {
    const found = this.data.selfCheck;
    if (!found) return nothing(say(['没有可自查的内容', 'Nothing to check']));
    return html`<div class="stackup">${found.rules.length ? found.rules.map((one) => this.rule(one)) : nothing(say(['所在地区没有现行的认定规则', 'No rule of recognition is in force here']))}
      ${card(say(['可申请的称号', 'Titles it may hold']), html`<ul class="history">${found.titles.map((one) => html`<li><b>${one.kind.name}</b> ${one.since ? mark(say(['{day} 起持有', 'held since {day}'], { day: day(one.since) }), 'good') : html`${say(['未持有；规则未写明数量条件', 'not held; no numbers are set'])} ${one.kind.levels.map((level) => press([`申请${word('RecognitionLevel', level)}`, `Apply: ${word('RecognitionLevel', level)}`], () => this.begin({ kind: one.kind.key, level }, one.kind.name), 'small'))}`}</li>`)}</ul>`)}</div>`;
  }
}
