import { html } from 'lit';
import { press } from '../kit/page.js';
import { card, facts } from '../kit/show.js';
import { address } from '../router.js';
import { say } from '../words/words.js';
import { Registered } from './register.js';

/** One firm with its titles, and the way to it in incubation where it is one. */
export default class FirmRegistered extends Registered {
  source() {
    return { operation: 'RegisteredFirmPage', root: 'registeredFirm', field: 'registeredFirm' };
  }

  acts() {
    return html`${this.grantable('FIRM')}${this.tieable(false)}
      ${this.data.viewerCan.rename ? press(['登记更名', 'Another name'], () => this.act({ operation: 'RenameRegisteredFirm', title: ['登记更名', 'Another name'], values: { name: this.data.name }, done: ['已登记更名', 'Recorded'] })) : ''}${this.printer()}`;
  }

  view() {
    const one = this.data;
    const incubated = one.incubatee ? html`<a href=${address(`/incubatees/${one.incubatee.id}`)}>${say(['在孵企业', 'In incubation'])}</a>` : say(['载体以外', 'Outside carriers']);
    return html`<div class="stackup">${card('', facts('RegisteredFirm', one, ['creditCode', 'region', { label: say(['孵化情况', 'Incubation']), value: incubated }]))}
      ${card(say(['称号', 'Titles']), this.titles())}
      ${card(say(['关联', 'Ties']), this.ties())}</div>`;
  }
}
