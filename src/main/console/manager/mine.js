import { ask, rows } from '../api.js';
import { Page } from '../kit/page.js';
import { address, go } from '../router.js';
import { html } from 'lit';
import { say } from '../words/words.js';

let mine;

/** The carriers that a manager looks after. */
export async function carriers() {
  mine = mine || rows((await ask('CarrierList', { first: 100 })).carriers);
  return mine;
}

/** A view of one carrier of the manager's; which one stands in the address where there are several. */
export class OfCarrier extends Page {
  async reload() {
    try {
      this.carriers = await carriers();
      this.carrier = this.carriers.find((one) => one.id === this.query.carrier) || this.carriers[0];
      if (!this.carrier) throw Object.assign(new Error(), { code: 'NOT_FOUND' });
    } catch (failure) {
      this.failure = failure;
      return;
    }
    await super.reload();
  }

  chooser() {
    if (!this.carriers || this.carriers.length < 2) return '';
    return html`<label class="hint no-print">${say(['载体', 'Carrier'])} <select @change=${(event) => go(address(this.page.path, { ...this.query, carrier: event.target.value }), true)}>${this.carriers.map((one) => html`<option value=${one.id} ?selected=${one === this.carrier}>${one.name}</option>`)}</select></label>`;
  }

  /** The part of a form that another's change makes stale. */
  again = async () => ({ expectedVersion: (await ask('CarrierPage', { carrier: this.carrier.id, stays: 1, services: 1 })).carrier.version });
}
