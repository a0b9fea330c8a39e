import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press } from '../kit/page.js';
import { card, facts, grid, tag } from '../kit/show.js';
import { table } from '../kit/table.js';
import { amend } from '../bureau/policy-acts.js';
import { AUTHORITY, regionOf } from '../roles.js';
import { address, go } from '../router.js';
import { either, say, word } from '../words/words.js';

/** One policy document with its clauses and what is known of its source. */
export default class Policy extends Page {
  async fetch() {
    const data = await ask('PolicyDocument', { document: this.params.document, first: 1 });
    return data.policyDocument ? data : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return either(this.data.policyDocument, 'name');
  }

  acts() {
    const one = this.data.policyDocument;
    const begun = async () => {
      const payload = await amend(one);
      if (payload) go(address(`/policy-drafts/${payload.policyVersion.id}`));
    };
    return AUTHORITY.includes(this.me.role) && one.region.code === regionOf(this.me) ? press(['修订', 'Amend'], begun) : '';
  }

  others() {
    const one = this.data.policyDocument;
    const link = (other) => (other ? html`<a href=${address(`/policies/${other.id}`)}>${either(other, 'name')}</a>` : '—');
    return one.chain.length || one.replaces.length || one.replacedBy || one.packages.length || one.leadUnits.length
      ? card(say(['与其他文件的关系', 'Other documents']), html`${one.chain.length ? html`<p>${say(['上级文件', 'Documents above'])}：${one.chain.map((other, i) => html`${i ? ' ← ' : ''}${link(other)}`)}</p>` : ''}${one.replaces.map((other) => html`<p>${word('PolicyReplacementKind', other.kind)}：${link(other.document)}</p>`)}${one.replacedBy ? html`<p>${say(['已被替代', 'Replaced by'])}：${link(one.replacedBy)}</p>` : ''}${facts('PolicyDocument', one, ['edition', 'packages', 'leadUnits', 'cooperatingUnits'])}`)
      : '';
  }

  view() {
    const one = this.data.policyDocument;
    return html`<div class="stackup">${card('', facts('PolicyDocument', one, ['title', 'number', 'issuer', 'region', 'issuedOn', 'publishedOn', 'state', 'validity']))}
      ${this.others()}
      ${one.flaws.length ? card(say(['来源缺陷', 'Flaws of the source']), grid('SourceFlaw', one.flaws, ['kind', { label: ['说明', 'Note'], show: (flaw) => either(flaw, 'note') }])) : ''}
      ${table(this, {
        operation: 'PolicyDocument', root: 'clauses', type: 'Clause', name: ['条款', 'Clauses'], variables: { document: one.id },
        columns: ['number', { path: 'summary', show: (clause) => html`${clause.summary}<p class="hint">${clause.words}</p>` }, 'priority', { path: 'reliability', show: (clause) => tag('Reliability', clause.reliability) }],
      })}</div>`;
  }
}
