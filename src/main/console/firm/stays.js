import { html } from 'lit';
import { act } from '../kit/form.js';
import { confirm, open } from '../kit/dialog.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, mark } from '../kit/show.js';
import { corrections, formerNames } from '../everyone/names.js';
import { amendGraduateYear, followUp, voidGraduateYear } from '../manager/correct.js';
import { say } from '../words/words.js';
import { day, today } from '../words/format.js';
import { mine } from './mine.js';

/** What is on record of the firm or team itself: who it is, where it stays, who may read its contact. */
export default class MyStay extends Page {
  fetch() {
    return mine();
  }

  heading() {
    return this.data.me.name;
  }

  again = async () => ({ expectedVersion: (await mine()).me.version });

  async act(spec) {
    const { me } = this.data;
    const payload = await act({ fixed: { incubatee: me.id, expectedVersion: me.version }, again: this.again, ...spec });
    if (payload) this.reload();
    return payload;
  }

  async consent() {
    const payload = await this.act({ operation: 'ConsentToAdmission', title: ['授权入驻其他载体', 'Consent to an admission'], press: ['生成授权码', 'Make a code'] });
    if (payload) await open({ title: say(['入孵授权码', 'Your code']), content: () => html`<p><b>${payload.code}</b></p><p>${say(['有效期至 {day}，请交给拟入驻的载体。', 'Good until {day}; give it to the carrier you want to enter.'], { day: day(payload.until) })}</p>` });
  }

  async rename() {
    const { me } = this.data;
    if (await act({ operation: 'RenameFirm', title: ['企业更名', 'Change of name'], fixed: { firm: me.id, expectedVersion: me.version }, values: { since: today() }, again: this.again, done: ['已更名', 'Renamed'] })) this.reload();
  }

  represent() {
    return this.act({ operation: 'AmendRegistration', title: ['变更法定代表人', 'Another legal representative'], fixed: { firm: this.data.me.id, expectedVersion: this.data.me.version }, fields: { creditCode: { omit: true }, foundedOn: { omit: true } }, done: ['已变更', 'Changed'] });
  }

  acts() {
    const { me } = this.data;
    return html`${me.viewerCan && me.viewerCan.amendRegistration ? press(['变更法定代表人', 'Legal representative'], () => this.represent()) : ''}${me.viewerCan && me.viewerCan.rename ? press(['企业更名', 'Change of name'], () => this.rename()) : ''}${press(['授权入驻其他载体', 'Consent to an admission'], () => this.consent())}${printer()}`;
  }

  async erase() {
    if (await confirm(say(['清除联系方式', 'Erase the contact']), say(['清除后载体和主管部门将无法联系您。', 'Nobody will be able to reach you by it.']))) this.act({ operation: 'EraseContact', title: ['清除联系方式', 'Erase the contact'] });
  }

  /** What the firm or team can do to a stay, and what it is still to say of the years after. */
  onStay(stay) {
    const { decline, followUp: follow } = stay.viewerCan || {};
    const after = async (done) => { if (await done) this.reload(); };
    const missing = stay.graduateYearsMissing.length ? html`<p class="problem" role="status">${say(['待跟踪年度：{years}', 'Not followed up yet: {years}'], { years: stay.graduateYearsMissing.join(say(['、', ', '])) })}</p>` : '';
    return html`${decline ? press(['不同意', 'Decline'], () => after(act({ operation: 'DeclineStay', title: ['不同意此协议', 'Decline this stay'], fixed: { stay: stay.id, expectedVersion: stay.version } })), 'small') : ''}${follow ? html`${missing}${press(['毕业跟踪', 'Follow up'], () => after(followUp(stay)), 'small')}` : ''}`;
  }

  /** What it said of the years after it graduated, and how it says that one of them is wrong. */
  graduateYears(stay) {
    const after = async (done) => { if (await done) this.reload(); };
    const acts = (year) => (stay.viewerCan && stay.viewerCan.followUp ? html`<div class="acts">${press(['更正', 'Correct'], () => after(amendGraduateYear(stay, year)), 'small')}${press(['作废', 'Take back'], () => after(voidGraduateYear(stay, year)), 'bad small')}</div>` : '');
    return card(say(['毕业跟踪：{carrier}', 'After graduation: {carrier}'], { carrier: stay.carrierName }), grid('GraduateYear', stay.graduateYears, ['year', 'alive', { path: 'movedTo', show: (year) => (year.movedTo ? year.movedTo.name : '') }, 'employees', 'revenue', 'listed', 'grown', { label: ['操作', 'Acts'], show: acts }]));
  }

  view() {
    const { me, stays } = this.data;
    const firm = me.__typename === 'Firm';
    return html`<div class="stackup">${card(say(['基本信息', 'On record']), facts(me.__typename, me, [...(firm ? ['creditCode', 'foundedOn', 'legalRepresentative'] : []), 'placement.stage', 'placement.enteredOn', 'placement.limitOn', 'placement.limitSource']))}
      ${firm && me.formerNames.length ? formerNames(me) : ''}${firm ? corrections(me) : ''}
      ${card(say(['联系方式', 'Contact']), facts('Firm', me, ['contact.person', 'contact.phone', 'contact.email']), html`<div class="acts">${press(['更正', 'Correct'], () => this.act({ operation: 'CorrectContact', title: ['更正联系方式', 'Correct the contact'], values: { contact: me.contact || {} } }))}${me.contact ? press(['清除', 'Erase'], () => this.erase(), 'bad') : ''}
        ${press(['撤回授权', 'Withdraw consents'], () => this.act({ operation: 'WithdrawConsent', title: ['撤回未使用的入孵授权', 'Withdraw consents not used yet'] }))}</div>`)}
      ${card(say(['孵化协议', 'Stays']), grid('Stay', stays, ['carrierName', 'state', 'residence', 'enteredOn', 'limitOn', 'endedOn', { label: ['操作', 'Actions'], show: (one) => this.onStay(one) }]))}
      ${stays.filter((one) => one.graduateYears.length).map((one) => this.graduateYears(one))}
      ${firm ? card(say(['资质称号', 'Labels']), grid('GrowthLabel', me.labels, ['kind', 'certificateNumber', 'from', 'to', { path: 'inForce', show: (one) => (one.inForce ? mark(say(['有效', 'In force']), 'good') : mark(say(['已失效', 'Over']))) }])) : ''}
      ${firm && me.creditRecords.length ? card(say(['信用记录', 'Credit records']), grid('CreditRecord', me.creditRecords, ['list', 'from', 'to', 'source', 'inForce'])) : ''}</div>`;
  }
}
