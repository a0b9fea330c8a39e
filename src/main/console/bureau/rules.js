import { html } from 'lit';
import { ask } from '../api.js';
import { Page } from '../kit/page.js';
import { filterBar } from '../kit/filter.js';
import { card, mark } from '../kit/show.js';
import { word } from '../words/words.js';
import { cited, day, unread } from '../words/format.js';

/** Conditions that stand alone one by one, and those of which one is enough together. */
function grouped(conditions) {
  const groups = [];
  conditions.forEach((one) => {
    const known = one.anyOf && groups.find((group) => group[0].anyOf === one.anyOf);
    if (known) known.push(one);
    else groups.push([one]);
  });
  return groups;
}

const words = (one) => html`${one.words}${one.citation && one.citation.clause ? html` <span>${one.citation.clause}</span>` : ''}${one.force === 'REQUIRED' || one.force === 'ONE_OF' ? '' : html` ${mark(word('ConditionForce', one.force))}`}`;

/** What recognition asks for, clause by clause. */
export default class Rules extends Page {
  async fetch() {
    return ask('RecognitionRules', { kind: this.query.kinds || undefined });
  }

  view() {
    return html`<div class="stackup">${filterBar({ path: '/recognition-rules', query: this.query, input: 'CarrierFilter', conditions: ['kinds'] })}
      ${this.data.recognitionRules.map((rule) => card(`${rule.region.name} ${rule.carrierKinds.map((kind) => word('CarrierKind', kind)).join('、')} ${rule.level ? word('RecognitionLevel', rule.level) : ''} ${rule.recognitionClass ? word('RecognitionClass', rule.recognitionClass) : ''}`,
        html`<p class="hint">${cited(rule.citation)} · ${day(rule.from)} – ${rule.to ? day(rule.to) : ''}${unread(rule.citation) && ` · ${unread(rule.citation)}`}</p>
          <ol class="history">${grouped(rule.conditions).map((group) => (group.length === 1 ? html`<li>${words(group[0])}</li>` : html`<li>${mark(word('ConditionForce', 'ONE_OF'))}<ul>${group.map((one) => html`<li>${words(one)}</li>`)}</ul></li>`))}</ol>`))}</div>`;
  }
}
