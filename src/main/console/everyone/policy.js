import { html } from 'lit';
import { ask } from '../api.js';
import { Page } from '../kit/page.js';
import { card, facts, grid, tag } from '../kit/show.js';
import { table } from '../kit/table.js';
import { either, say } from '../words/words.js';

/** One policy document with its clauses and what is known of its source. */
export default class Policy extends Page {
  async fetch() {
    const data = await ask('PolicyDocument', { document: this.params.document, first: 1 });
    return data.policyDocument ? data : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return either(this.data.policyDocument, 'name');
  }

  view() {
    const one = this.data.policyDocument;
    return html`<div class="stackup">${card('', facts('PolicyDocument', one, ['title', 'number', 'issuer', 'region', 'issuedOn', 'publishedOn', 'state', 'validity']))}
      ${one.flaws.length ? card(say(['来源缺陷', 'Flaws of the source']), grid('SourceFlaw', one.flaws, ['kind', { label: ['说明', 'Note'], show: (flaw) => either(flaw, 'note') }])) : ''}
      ${table(this, {
        operation: 'PolicyDocument', root: 'clauses', type: 'Clause', name: ['条款', 'Clauses'], variables: { document: one.id },
        columns: ['number', { path: 'summary', show: (clause) => html`${clause.summary}<p class="hint">${clause.words}</p>` }, 'priority', { path: 'reliability', show: (clause) => tag('Reliability', clause.reliability) }],
      })}</div>`;
  }
}
