import { html } from 'lit';
import { ask } from '../api.js';
import { Page } from '../kit/page.js';
import { filterBar } from '../kit/filter.js';
import { card } from '../kit/show.js';
import { say, word } from '../words/words.js';
import { cited, day } from '../words/format.js';

/** What recognition asks for, clause by clause. */
export default class Rules extends Page {
  async fetch() {
    return ask('RecognitionRules', { kind: this.query.kinds || undefined });
  }

  view() {
    return html`<div class="stackup">${filterBar({ path: '/recognition-rules', query: this.query, input: 'CarrierFilter', conditions: ['kinds'] })}
      ${this.data.recognitionRules.map((rule) => card(`${rule.region.name} ${rule.carrierKinds.map((kind) => word('CarrierKind', kind)).join('、')} ${rule.level ? word('RecognitionLevel', rule.level) : ''} ${rule.recognitionClass ? word('RecognitionClass', rule.recognitionClass) : ''}`,
        html`<p class="hint">${cited(rule.citation)} · ${day(rule.from)} – ${rule.to ? day(rule.to) : ''}${rule.citation.verified ? '' : ` · ${say(['尚未核对原文', 'not checked against the source yet'])}`}</p>
          <ol class="history">${rule.conditions.map((one) => html`<li>${one.words}${one.citation && one.citation.clause ? html` <span>${one.citation.clause}</span>` : ''}</li>`)}</ol>`))}</div>`;
  }
}
