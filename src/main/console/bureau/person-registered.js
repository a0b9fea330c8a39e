import { html } from 'lit';
import { press } from '../kit/page.js';
import { card, facts, grid, mark } from '../kit/show.js';
import { say } from '../words/words.js';
import { today } from '../words/format.js';
import { ownRegion, Registered } from './register.js';

/** One person: what they act as, certificates, titles, and where they work. */
export default class PersonRegistered extends Registered {
  source() {
    return { operation: 'PersonPage', root: 'registeredPerson', field: 'person' };
  }

  acts() {
    const { viewerCan, capacities, name, phone, email, field, region } = this.data;
    const lasting = capacities.filter((one) => !one.to);
    return html`${viewerCan.amend ? html`${press(['登记身份', 'Record what they act as'], () => this.act({ operation: 'RecordCapacity', title: ['登记身份', 'What they act as'], values: { from: today() }, done: ['已登记身份', 'Recorded'] }))}
      ${lasting.length ? press(['终止身份', 'End what they act as'], () => this.act({ operation: 'EndCapacity', title: ['终止身份', 'They act as that no longer'], values: { on: today(), kind: lasting[0].kind }, done: ['已终止', 'Ended'] })) : ''}
      ${press(['登记证书', 'Record a certificate'], () => this.act({ operation: 'RecordCredential', title: ['登记证书', 'A certificate'], values: { from: today() }, done: ['已登记证书', 'Recorded'] }))}
      ${press(['更正', 'Amend'], () => this.act({ operation: 'AmendPerson', title: ['更正人员信息', 'Amend the record'], values: { name, phone, email, field, region: region.code }, fields: { region: ownRegion(this.me) }, done: ['已更正', 'Amended'] }))}` : ''}
      ${this.grantable('PERSON')}${this.tieable(true)}${this.printer()}`;
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${card('', facts('RegisteredPerson', one, ['name', 'phone', 'email', 'region', 'field']))}
      ${card(say(['身份', 'Acts as']), grid('Capacity', one.capacities, ['kind', 'from', 'to']))}
      ${card(say(['证书', 'Certificates']), grid('Credential', one.credentials, ['what', 'certificateNumber', 'issuer', 'from', 'to', { path: 'valid', show: (each) => (each.valid ? mark(say(['有效', 'Valid']), 'good') : mark(say(['已过期', 'Expired']), 'bad')) }]))}
      ${card(say(['称号', 'Titles']), this.titles())}
      ${card(say(['任职与关联', 'Work and ties']), this.ties())}</div>`;
  }
}
