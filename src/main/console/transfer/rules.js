import { html } from 'lit';
import { ask } from '../api.js';
import { Page } from '../kit/page.js';
import { card, mark } from '../kit/show.js';
import { either, say, word } from '../words/words.js';
import { cited, day, unread } from '../words/format.js';

const source = (one) => html`<p class="hint">${cited(one.citation)}${unread(one.citation) && ` · ${unread(one.citation)}`}${one.citation.note ? ` · ${one.citation.note}` : ''}</p>`;

/** By which rules contracts are recognised, and what checks look for. */
export default class Rules extends Page {
  async fetch() {
    return { ...(await ask('ContractRules', {})), ...(await ask('ContractChecks', {})) };
  }

  view() {
    return html`<div class="stackup">${this.data.contractRules.map((rule) => card(say(['认定规则', 'Rule of recognition']), html`${source(rule)}
        <p>${say(['自 {day} 起', 'From {day}'], { day: day(rule.from) })} · ${rule.examinationDays ? say(['受理后 {n} 日内审查完毕。', 'Decided within {n} days of acceptance.'], { n: rule.examinationDays }) : say(['审查期限未查得，不设期限。', 'No source names the days, so no term is set.'])}</p>
        <ul>${rule.kinds.map((kind) => html`<li><b>${either(kind, 'name')}</b> <span class="hint">${kind.basis}</span> ${kind.subKinds.map((sub) => either(sub, 'name')).join('、')}</li>`)}</ul>`))}
      ${card(say(['核查规则', 'Checks']), html`<ol class="history">${this.data.contractChecks.map((check) => html`<li>${mark(word('FindingSeverity', check.severity), check.severity === 'BLOCK' ? 'bad' : 'wait')} <b>${word('ContractCheckCode', check.code)}</b> <span class="hint">${check.key}</span><p>${either(check, 'means')}</p>${check.words.length ? html`<p class="hint">${check.words.join('、')}</p>` : ''}${source(check)}</li>`)}</ol>`)}</div>`;
  }
}
