import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, mark } from '../kit/show.js';
import { address } from '../router.js';
import { fieldOf, say, word } from '../words/words.js';
import { publish } from './publications.js';

/** One publication, as anybody reads it. */
export default class Publication extends Page {
  async fetch() {
    const { publication } = await ask('PublicationPage', { publication: this.params.publication });
    return publication || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return this.data.title;
  }

  acts() {
    const one = this.data;
    return html`${this.me.role === 'BUREAU' && !one.correctedBy ? press(['更正', 'Correct it'], async () => { if (await publish(this.me, one)) this.reload(); }) : ''}${printer()}`;
  }

  view() {
    const one = this.data;
    const other = (id, words) => (id ? html`<p>${mark(say(words), 'wait')} <a href=${address(`/publications/${id}`)}>${say(['查看', 'Look'])}</a></p>` : '');
    return html`<div class="stackup">${card('', html`${other(one.correctedBy, ['已被更正', 'Corrected since'])}${other(one.corrects, ['更正了此前的公开内容', 'Corrects an older one'])}
      ${facts('Publication', one, [{ label: fieldOf('Publication', 'kind').label, value: word('PublicationKind', one.kind) }, { label: fieldOf('Publication', 'region').label, value: one.region.name }, 'month', 'publishedOn', 'reason', 'hash'])}<p><a href=${one.path} target="_blank">${one.path}</a></p>`)}
      ${card(say(['公开内容', 'What it says']), grid('PublicationRow', one.rows, ['matter', 'who', 'state', 'note']))}</div>`;
  }
}
