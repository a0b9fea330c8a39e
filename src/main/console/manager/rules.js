import { html } from 'lit';
import { ask } from '../api.js';
import { Page } from '../kit/page.js';
import { card, facts } from '../kit/show.js';
import { say, word } from '../words/words.js';
import { cited, unread } from '../words/format.js';

/** How long one may stay, how old one may be, what graduation asks for. */
export default class IncubationRules extends Page {
  async fetch() {
    return ask('IncubationRules');
  }

  view() {
    return html`<div class="stackup">${this.data.incubationRules.map((rule) => card(`${rule.region.name} ${rule.carrierKinds.map((kind) => word('CarrierKind', kind)).join('、')}`, html`
      ${facts('IncubationRule', rule, ['from', 'to', 'maxAgeMonths', 'limitMonths', 'longCycleLimitMonths', ...(rule.longCycleCitation ? ['longCycleCitation'] : []), ...(rule.groundsCitation ? ['groundsCitation'] : [])])}
      <h3>${say(['毕业条件', 'Grounds of graduation'])}</h3><ol class="history">${rule.grounds.map((ground) => html`<li><b>${word('GraduationGround', ground.ground)}</b> ${ground.words}</li>`)}</ol>
      <p class="hint">${cited(rule.citation)}${unread(rule.citation) && ` · ${unread(rule.citation)}`}</p>`))}</div>`;
  }
}
