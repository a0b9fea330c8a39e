import { html } from 'lit';
import { address } from '../router.js';
import { ask, may, rows } from '../api.js';
import { act } from '../kit/form.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, mark } from '../kit/show.js';
import { corrections, formerNames, takenBack } from '../everyone/names.js';
import { filesOf } from '../manager/evidence.js';
import { figuresTable } from '../manager/figures.js';
import { say } from '../words/words.js';
import { thisYear, today } from '../words/format.js';

/** One firm or team. */
export default class Incubatee extends Page {
  async fetch() {
    const years = [0, 1, 2, 3].map((back) => thisYear() - back);
    const data = await ask('IncubateePage', { incubatee: this.params.incubatee, years });
    return data.incubatee ? data : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  watches() {
    return { objects: [this.data.incubatee.id] };
  }

  heading() {
    return this.data.incubatee.name;
  }

  again = async () => ({ expectedVersion: (await ask('IncubateePage', { incubatee: this.params.incubatee, years: [thisYear()] })).incubatee.version });

  async after(done) {
    if (await done) this.reload();
  }

  label() {
    const { incubatee } = this.data;
    return act({ operation: 'RecordGrowthLabel', title: ['登记资质称号', 'Record a label'], fixed: { firm: incubatee.id, expectedVersion: incubatee.version }, values: { from: today() }, fields: { files: { upload: true } }, again: this.again });
  }

  contest(label) {
    const { incubatee } = this.data;
    return act({ operation: 'ContestGrowthLabel', title: ['质疑资质称号', 'Contest the label'], fixed: { firm: incubatee.id, expectedVersion: incubatee.version, kind: label.kind, certificateNumber: label.certificateNumber }, again: this.again });
  }

  /** Takes a step with a label, from a day on. */
  step(label, operation, title, values = { on: today() }) {
    const { incubatee } = this.data;
    return act({ operation, title, fixed: { firm: incubatee.id, expectedVersion: incubatee.version, kind: label.kind, certificateNumber: label.certificateNumber }, values, again: this.again });
  }

  steps(label) {
    const gone = label.state === 'WITHDRAWN';
    const open = label.contest && !label.contest.answer;
    const button = (shown, operation, words, title, values) => (shown && may(operation, this.me.role) ? press(words, () => this.after(this.step(label, operation, title, values)), 'small') : '');
    return html`${button(label.to && !gone, 'RenewGrowthLabel', ['延续', 'Renew'], ['延续资质称号', 'Renew the label'])} ${button(label.state === 'GRANTED', 'WarnGrowthLabel', ['警示', 'Warn'], ['资质称号警示', 'Warn the firm'])} ${button(label.state === 'WARNED', 'ClearGrowthLabel', ['解除警示', 'Clear'], ['解除警示', 'Take the warning back'])} ${button(open, 'UpholdGrowthLabel', ['维持', 'Let it stand'], ['维持资质称号', 'Let the label stand'], {})} ${button(!gone, 'WithdrawGrowthLabel', ['撤销', 'Withdraw'], ['撤销资质称号', 'Withdraw the label'])}`;
  }

  correct(label) {
    const { incubatee } = this.data;
    return act({ operation: 'AmendGrowthLabel', title: ['更正资质称号', 'Correct the label'], fixed: { firm: incubatee.id, expectedVersion: incubatee.version, kind: label.kind, certificateNumber: label.certificateNumber }, values: { right: { kind: label.kind, certificateNumber: label.certificateNumber, from: label.from, to: label.to || undefined } }, again: this.again, done: ['已更正', 'Corrected'] });
  }

  takeBack(label) {
    const { incubatee } = this.data;
    return act({ operation: 'VoidGrowthLabel', title: ['作废资质称号', 'Take the label back'], fixed: { firm: incubatee.id, expectedVersion: incubatee.version, kind: label.kind, certificateNumber: label.certificateNumber }, again: this.again, done: ['已作废', 'Taken back'] });
  }

  amend() {
    const { incubatee } = this.data;
    const bureau = incubatee.viewerCan.correctIdentity;
    return act({ operation: 'AmendRegistration', title: ['变更登记信息', 'Change the registration'], fixed: { firm: incubatee.id, expectedVersion: incubatee.version }, fields: bureau ? {} : { creditCode: { omit: true }, foundedOn: { omit: true } }, again: this.again, done: ['已变更', 'Changed'] });
  }

  describe() {
    const { incubatee } = this.data;
    const { founders, origins, broughtFrom, members } = incubatee.background;
    return act({ operation: 'DescribeIncubatee', title: ['登记创业背景', 'Say who is behind it'], fixed: { incubatee: incubatee.id, expectedVersion: incubatee.version }, values: { founders, origins, broughtFrom: (broughtFrom || {}).code, members: members || undefined }, again: this.again, done: ['已登记', 'Recorded'] });
  }

  register() {
    const { incubatee } = this.data;
    return act({ operation: 'RegisterTeam', title: ['团队注册为企业', 'The team becomes a firm'], fixed: { team: incubatee.id, expectedVersion: incubatee.version }, values: { foundedOn: today(), name: incubatee.name }, again: this.again });
  }

  takeBackRegistration() {
    const { incubatee } = this.data;
    return act({ operation: 'UndoRegistration', title: ['撤销团队注册登记', 'Take the registration of the team back'], fixed: { firm: incubatee.id, expectedVersion: incubatee.version }, again: this.again, press: ['撤销', 'Take back'], done: ['已撤销，入孵记录恢复为团队', 'Taken back; it is a team again'] });
  }

  rename() {
    const { incubatee } = this.data;
    return act({ operation: 'RenameFirm', title: ['办理企业更名', 'Record a change of name'], fixed: { firm: incubatee.id, expectedVersion: incubatee.version }, values: { since: today() }, again: this.again, done: ['已更名', 'Renamed'] });
  }

  acts() {
    const { incubatee } = this.data;
    const can = (operation) => may(operation, this.me.role);
    return html`${can('AwardRules') ? html`<a class="button" href=${address(`/entitlements/${incubatee.id}`)}>${say(['应享政策', 'What it may claim'])}</a>` : ''}${incubatee.__typename === 'Team' && can('RegisterTeam') ? press(['登记为企业', 'Register as a firm'], () => this.after(this.register()), 'main') : ''}
      ${incubatee.__typename === 'Firm' && can('RecordGrowthLabel') ? press(['登记资质称号', 'Record a label'], () => this.after(this.label())) : ''}
      ${incubatee.viewerCan && incubatee.viewerCan.rename ? press(['企业更名', 'Change of name'], () => this.after(this.rename())) : ''}
      ${incubatee.viewerCan && incubatee.viewerCan.amendRegistration ? press(['变更登记信息', 'Change the registration'], () => this.after(this.amend())) : ''}
      ${incubatee.__typename === 'Firm' && incubatee.onceTeam && can('UndoRegistration') ? press(['撤销注册登记', 'Take the registration back'], () => this.after(this.takeBackRegistration()), 'bad') : ''}${printer()}`;
  }

  labels(incubatee) {
    return card(say(['资质称号', 'Labels']), grid('GrowthLabel', incubatee.labels, ['kind', 'certificateNumber', 'from', 'to', { path: 'inForce', show: (one) => (one.inForce ? mark(say(['有效', 'In force']), 'good') : mark(say(['已失效', 'Over']))) }, { path: 'files', show: (one) => filesOf(one.files) },
      ...(may('AmendGrowthLabel', this.me.role) ? [{ label: ['操作', 'Actions'], show: (one) => html`${press(['更正', 'Correct'], () => this.after(this.correct(one)), 'small')} ${press(['作废', 'Take back'], () => this.after(this.takeBack(one)), 'small')} ${may('ContestGrowthLabel', this.me.role) ? press(['质疑', 'Contest'], () => this.after(this.contest(one)), 'small') : ''} ${this.steps(one)}` }] : [])]));
  }

  view() {
    const { incubatee, stays, services } = this.data;
    const firm = incubatee.__typename === 'Firm';
    return html`<div class="stackup">
      ${card('', facts(incubatee.__typename, incubatee, ['field', ...(firm ? ['creditCode', 'foundedOn', 'onceTeam'] : []), 'contact', 'placement.stage', 'placement.carrier', 'placement.region', 'placement.enteredOn', 'placement.limitOn', 'placement.limitSource']))}
      ${card(say(['创业背景', 'Background']), facts('Background', incubatee.background, ['founders', 'origins', 'broughtFrom', 'members']), may('DescribeIncubatee', this.me.role) ? press(['修改', 'Change'], () => this.after(this.describe()), 'small') : '')}
      ${firm && incubatee.formerNames.length ? formerNames(incubatee) : ''}${firm ? corrections(incubatee) : ''}${takenBack(incubatee)}
      ${firm ? this.labels(incubatee) : ''}
      ${card(say(['孵化协议', 'Stays']), grid('Stay', rows(stays), ['carrierName', 'state', 'residence', 'enteredOn', 'limitOn', 'endedOn']))}
      ${card(say(['年度数据', 'Yearly figures']), figuresTable(incubatee.yearFigures))}
      ${card(say(['最近的服务', 'Latest services']), grid('Service', rows(services), ['on', 'kind', 'mode', 'carrierName', 'provider', 'hours', 'fee']))}</div>`;
  }
}
