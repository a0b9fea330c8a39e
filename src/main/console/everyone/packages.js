import { html } from 'lit';
import { ask } from '../api.js';
import { Page } from '../kit/page.js';
import { card } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { address } from '../router.js';
import { either, say } from '../words/words.js';

/** Packages such as 30条: which documents and clauses go by one name. */
export default class Packages extends Page {
  async fetch() {
    return (await ask('PolicyPackages', {})).policyPackages;
  }

  view() {
    return this.data.length
      ? html`<div class="stackup">${this.data.map((one) => card(one.name, html`<ul>${one.documents.map((document) => html`<li><a href=${address(`/policies/${document.id}`)}>${either(document, 'name')}</a></li>`)}
        ${one.clauses.map((clause) => html`<li><p><a href=${address(`/policies/${clause.document.id}`)}>${either(clause.document, 'name')}</a> ${clause.number}</p><p class="hint">${clause.words}</p></li>`)}</ul>`))}</div>`
      : nothing(say(['还没有文件或条款列入政策包。', 'No document or clause is in a package yet.']));
  }
}
