import { html } from 'lit';
import { card, mark } from './show.js';
import { nothing } from './state.js';
import { say, word } from '../words/words.js';
import { day, yuan } from '../words/format.js';

const LOOK = { MET: 'good', MISSED: 'bad', UNKNOWN: 'wait', INCOMPLETE: 'wait', ENDED: '', NOT_FOR: '' };

/** What a rule comes to: its amount, its bound, what its text prints, or that it names none or a damaged one. */
export function sum(one) {
  if (one.amount) return html`<b>${yuan(one.amount)}</b>`;
  if (one.rule.flaw && one.rule.flaw.kind === 'CORRUPT') return say(['金额残缺，待补全', 'amount damaged, to be completed']);
  if (one.rule.amount) return yuan(one.rule.amount);
  const most = one.upTo || one.rule.cap;
  if (one.rule.ratePercent) return html`${one.rule.ratePercent}%${most ? say(['，最高 {sum}', ', up to {sum}'], { sum: yuan(most) }) : ''}`;
  return most ? say(['最高 {sum}', 'up to {sum}'], { sum: yuan(most) }) : say(['金额未写明', 'no amount stated']);
}

const gap = ({ measure, has, needs, missing }) => (measure === 'AMOUNT'
  ? say(['现 {has}，要求 {needs}，还差 {missing}', 'has {has}, needs {needs}, misses {missing}'], { has: yuan(has), needs: yuan(needs), missing: yuan(missing) })
  : say(['现 {has}，要求 {needs}，还差 {missing}', 'has {has}, needs {needs}, misses {missing}'], { has, needs, missing }));

/** The few that somebody reads, and the rest to be opened. */
const FEW = 3;
const list = (facts) => html`<ul>${facts.map((fact) => html`<li>${fact.says}</li>`)}</ul>`;
const reasons = (facts) => html`${list(facts.slice(0, FEW))}${facts.length > FEW ? html`<details><summary>${say(['另有 {n} 条', '{n} more'], { n: facts.length - FEW })}</summary>${list(facts.slice(FEW))}</details>` : ''}`;

/** One condition: met since when by which fact, missed by how much, or who has to say it. */
const condition = (one) => html`<li>${mark(word('Verdict', one.verdict), LOOK[one.verdict])} <b>${one.words}</b>
  <span>${one.gap ? gap(one.gap) : one.says}</span>
  ${one.facts.length ? reasons(one.facts) : ''}</li>`;

/** One award with why and why not, under its clause. */
const answer = (one, apply) => card(html`${one.rule.name} ${mark(word('EntitlementState', one.state), LOOK[one.state])}`, html`
  <p>${sum(one)} · ${word('AwardInstrument', one.rule.instrument)} · ${word('AwardMode', one.rule.mode)}${one.rule.nextYearBudget ? html` · ${say(['列入次年预算', 'in the budget of next year'])}` : ''}${one.since ? html` · ${say(['{day} 起满足', 'met since {day}'], { day: day(one.since) })}` : ''}</p>
  ${one.ended ? html`<p class="problem">${one.ended}</p>` : ''}
  <ol class="history">${one.conditions.map(condition)}</ol>
  <p class="hint">${one.rule.region.name} ${one.rule.clauseNumber}：${one.rule.original}</p>
  ${one.caveats.map((caveat) => html`<p class="hint">${caveat}</p>`)}
  ${apply && APPLIED.includes(one.state) && one.rule.mode !== 'NONE' ? apply(one.rule) : ''}`);

/** In which something can be applied for. */
const APPLIED = ['MET', 'INCOMPLETE', 'UNKNOWN'];
const GROUPS = [
  [['MET'], ['现在可享', 'May be claimed now']],
  [['INCOMPLETE'], ['符合条件，金额待补全', 'Met, its amount is to be completed']],
  [['UNKNOWN'], ['需核实', 'To be verified']],
  [['MISSED'], ['暂不可享', 'Not yet']],
  [['ENDED', 'NOT_FOR'], ['已失效或不适用', 'Ended or not for it']],
];

/** Everything that a party may claim, may not yet, and may no longer; apply shows the button of one rule. */
export function entitlements(found, apply) {
  if (!found || !found.answers.length) return nothing(say(['所在地区暂无适用的奖补规则', 'No rule of an award is for this party here']));
  return html`<div class="stackup"><p class="hint">${found.name} · ${day(found.on)}</p>${GROUPS.map(([states, title]) => {
    const those = found.answers.filter((one) => states.includes(one.state));
    return those.length ? html`<h2>${say(title)} (${those.length})</h2>${those.map((one) => answer(one, apply))}` : '';
  })}</div>`;
}
