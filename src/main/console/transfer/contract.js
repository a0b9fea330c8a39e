import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, history, mark } from '../kit/show.js';
import { fieldOf, say, word } from '../words/words.js';
import { cancel, examine, pay, reapprove, revoke, submit } from './contract-acts.js';

const tone = { BLOCK: 'bad', WARN: 'wait', REPORT: '' };
const told = (event) => ({ ...event, note: [event.note, ...event.grounds.map((ground) => word('RefusalGround', ground)), event.revocation && word('RevocationGround', event.revocation), `${event.total} / ${event.technology}`, event.rule].filter(Boolean).join(' · ') });

/** One technology contract: what it says, what checks found beside the examination, what was done to it. */
export default class Contract extends Page {
  async fetch() {
    const { node } = await ask('ContractPage', { technologyContract: this.params.contract });
    return node && node.title ? node : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  watches() {
    return { objects: [this.data.id] };
  }

  heading() {
    return this.data.title;
  }

  acts() {
    const one = this.data;
    const can = one.viewerCan;
    const after = async (done) => { if (await done) this.reload(); };
    return html`${can.examine.length ? press(['审查', 'Examine'], () => after(examine(one)), 'main') : ''}${can.submit ? press(['补正并提交', 'Correct and submit'], () => after(submit(one)), 'main') : ''}${can.change ? press(['变更登记', 'Approve again'], () => after(reapprove(one))) : ''}${can.cancel ? press(['注销', 'Give up'], () => after(cancel(one)), 'bad') : ''}${can.revoke ? press(['撤销', 'Strike off'], () => after(revoke(one)), 'bad') : ''}${printer()}`;
  }

  findings() {
    const one = this.data;
    const watching = ['REGISTRAR', 'BUREAU', 'AUDITOR', 'ADMIN'].includes(this.me.role);
    return watching ? card(say(['核查发现', 'What checks found']), one.findings.length
      ? html`<ol class="history">${one.findings.map((finding) => html`<li>${mark(word('FindingSeverity', finding.severity), tone[finding.severity])} <b>${word('ContractCheckCode', finding.code)}</b> <span class="hint">${finding.rule}</span><ul>${finding.evidence.map((line) => html`<li>${line}</li>`)}</ul></li>`)}</ol>`
      : html`<p class="hint">${say(['未发现问题。', 'Nothing was found.'])}</p>`) : '';
  }

  view() {
    const one = this.data;
    const after = async (done) => { if (await done) this.reload(); };
    const party = (title, type) => card(say(title), facts('ContractParty', type, ['name', 'creditCode', 'nature', 'natureCode', { label: fieldOf('ContractParty', 'region').label, value: type.region ? type.region.name : say(['境外', 'Abroad']) }, { label: fieldOf('ContractParty', 'institution').label, value: type.institution && type.institution.name }]));
    return html`<div class="stackup"><div class="columns">${card('', facts('TechnologyContract', one, ['state', 'certificate', 'kind', 'subKind', 'field', 'total', 'technology', 'received', 'paymentMode', 'paperNumber', 'signedOn', 'beginsOn', 'endsOn', 'acceptedOn', { label: fieldOf('TechnologyContract', 'station').label, value: one.station && one.station.name }, 'decideBy', 'recognisedOn', 'broker', 'achievement', 'relatedParties', 'taxRelief', 'parentContract', 'paidByVoucher']))}${this.findings()}</div>
      ${card(say(['合同标的', 'Subject']), html`<p>${one.subject}</p>`)}
      <div class="columns">${party(['卖方', 'Seller'], one.seller)}${party(['买方', 'Buyer'], one.buyer)}</div>
      ${one.payments.length ? card(say(['付款安排', 'Payments']), grid('ContractPayment', one.payments, ['dueOn', 'expected', 'paidOn', 'paid', ...(one.viewerCan.recordPayment ? [{ label: ['操作', 'Actions'], show: (payment) => press(['登记到账', 'Note it'], () => after(pay(one, one.payments.indexOf(payment))), 'small') }] : [])])) : ''}
      ${one.ip.length ? card(say(['涉及的知识产权', 'Rights']), grid('ContractIp', one.ip, ['kind', 'number', 'validUntil'])) : ''}
      ${one.approvals.length ? card(say(['所需审批', 'Approvals']), grid('ContractApproval', one.approvals, ['kind', 'number'])) : ''}
      ${card(say(['办理记录', 'History']), history('RegistrationEvent', one.history.map(told), 'step'))}</div>`;
  }
}
