import { html } from 'lit';
import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { press, printer } from '../kit/page.js';
import { card, facts, grid } from '../kit/show.js';
import { say } from '../words/words.js';
import { traits } from '../bureau/carrier-history.js';
import { resources } from '../bureau/carrier-resources.js';
import { describe } from '../bureau/recognition.js';
import { OfCarrier } from './mine.js';

/** What is on record of the carrier, as its manager keeps it. */
export default class AboutCarrier extends OfCarrier {
  async fetch() {
    return (await ask('CarrierPage', { carrier: this.carrier.id, stays: 1, services: 1 })).carrier;
  }

  acts() {
    const { id, version, name, address, contact, field, servicesOffered } = this.data;
    const change = async () => {
      if (await act({ operation: 'UpdateCarrier', title: ['修改载体资料', 'Change what is on record'], wide: true, fixed: { carrier: id, expectedVersion: version }, values: { name, address, field, servicesOffered, ...(contact ? { contact } : {}) }, again: this.again })) this.reload();
    };
    return html`${press(['修改资料', 'Change'], change, 'main')}${printer()}`;
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${this.chooser()}${card('', facts('Carrier', one, ['name', 'kind', 'level', 'field', 'specialised', 'region', 'zone', 'address', 'contact', 'openedOn', 'servicesOffered']))}
      ${traits(one, press(['修改', 'Change'], async () => { if (await describe(one, this.again)) this.reload(); }, 'small'))}
      ${resources(one, this.me.role, this.again, async (done) => { if (await done) this.reload(); })}
      ${card(say(['认定与备案', 'Recognitions and filings']), grid('Recognition', one.recognitions, ['documentNumber', 'kind', 'level', 'recognitionClass', 'from', 'to', 'inForce']))}</div>`;
  }
}
