import { html } from 'lit';
import { Page } from '../kit/page.js';
import { tag } from '../kit/show.js';
import { table } from '../kit/table.js';
import { nothing } from '../kit/state.js';
import { address, go } from '../router.js';
import { either, say } from '../words/words.js';

/** Finds clauses by words. */
export default class Clauses extends Page {
  view() {
    const text = this.query.text || '';
    return html`<form class="conditions card" role="search" @submit=${(event) => { event.preventDefault(); go(address('/clauses', { text: event.target.elements.text.value.trim() }), true); }}>
      <label>${say(['关键词', 'Words'])} <input type="search" name="text" .value=${text} maxlength="50"></label><button class="main">${say(['检索', 'Search'])}</button></form>
      ${text ? table(this, {
        operation: 'ClauseSearch', root: 'clauses', type: 'Clause', variables: { text }, name: this.page.title,
        columns: [{ path: 'number', show: (clause) => html`<a href=${address(`/policies/${clause.document.id}`)}>${either(clause.document, 'name')}</a> ${clause.number}` },
          { path: 'summary', show: (clause) => html`${clause.summary}<p class="hint">${clause.words}</p>` }, { path: 'reliability', show: (clause) => tag('Reliability', clause.reliability) }],
      }) : nothing(say(['输入关键词，在全部政策文件中查找条款。', 'Type words to find clauses in all policy documents.']))}`;
  }
}
