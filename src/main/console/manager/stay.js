import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, history } from '../kit/show.js';
import { address } from '../router.js';
import { fieldOf, say, word } from '../words/words.js';
import { end, extend, graduate, move, read } from './admission.js';
import { amendGraduateYear, amendStay, followUp, reopenStay, voidGraduateYear, voidStay } from './correct.js';
import { endContract, notice, renew, sign } from './contract-acts.js';
import { evidence } from './evidence.js';

/** A correction says what stood there before it. */
const withBefore = (event) => (event.before ? { ...event, note: say(['{reason}（更正前：{before}）', '{reason} (before: {before})'], {
  reason: event.reason,
  before: [word('StayState', event.before.state), ...['enteredOn', 'incubatingFrom', 'endedOn', 'agreementNumber'].filter((name) => event.before[name]).map((name) => `${fieldOf('StayBefore', name).label} ${event.before[name]}`), ...event.before.occupancies.map((space) => `${space.from} ${space.units.join('、')}`)].join('，'),
}) } : event);

/** One stay with everything that was done to it. */
export default class Stay extends Page {
  async fetch() {
    const [{ node }, { node: withContract }] = await Promise.all([ask('StayPage', { stay: this.params.stay }), ask('StayContractOfStay', { stay: this.params.stay })]);
    return node && node.id ? { ...node, contract: withContract.contract, host: withContract.carrier } : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  watches() {
    return { objects: [this.data.id] };
  }

  heading() {
    return this.data.incubateeName;
  }

  acts() {
    const one = this.data;
    const after = async (done) => { if (await done) this.reload(); };
    return html`${one.viewerCan.move && one.host ? press(['换场地', 'Move'], () => after(move(one.host, one))) : ''}${one.viewerCan.graduate ? press(['毕业', 'Graduate'], () => after(graduate(one)), 'main') : ''}${one.viewerCan.end ? press(['退出', 'End'], () => after(end(one)), 'bad') : ''}${one.viewerCan.extend ? press(['延期', 'Extend'], () => after(extend(one))) : ''}${one.viewerCan.followUp ? press(['毕业跟踪', 'Follow up'], () => after(followUp(one))) : ''}${one.viewerCan.amend && one.host ? press(['更正', 'Correct'], async () => after(amendStay(await read(one.host), one))) : ''}${one.viewerCan.reopen ? press(['撤销离孵', 'Take the end back'], () => after(reopenStay(one))) : ''}${one.viewerCan.void ? press(['作废', 'Take back'], () => after(voidStay(one)), 'bad') : ''}${printer()}`;
  }

  /** The contract of the stay, or the way to one. */
  contract(one) {
    const { contract } = one;
    const after = async (done) => { if (await done) this.reload(); };
    const can = contract ? contract.viewerCan : {};
    const fresh = one.state === 'ACTIVE' && one.viewerCan.move && (!contract || ['ENDED', 'VOIDED'].includes(contract.state));
    return card(say(['入驻合同', 'Contract']), contract ? facts('StayContract', contract, [{ label: say(['合同编号', 'Number']), value: html`<a href=${address(`/contracts/${contract.id}`)}>${contract.number}</a>` }, 'state', 'firstDay', 'runsUntil', 'monthlyRent', 'totalRent', 'paid']) : '', html`<div class="acts">${fresh ? press(['签订合同', 'Sign a contract'], () => after(sign({ ...one, carrier: one.host }))) : ''}${can.renew ? press(['续签', 'Renew'], () => after(renew(contract, one.host))) : ''}${can.giveNotice ? press(['通知解约', 'Give notice'], () => after(notice(contract))) : ''}${can.end ? press(['终止', 'End'], () => after(endContract(contract)), 'bad') : ''}</div>`);
  }

  /** What became of the firm since it graduated. */
  followUps(one) {
    if (one.state !== 'GRADUATED') return '';
    const after = async (done) => { if (await done) this.reload(); };
    const missing = one.graduateYearsMissing.length ? html`<p class="problem" role="status">${say(['待跟踪年度：{years}', 'Not followed up yet: {years}'], { years: one.graduateYearsMissing.join(say(['、', ', '])) })}</p>` : '';
    const acts = (year) => (one.viewerCan.followUp ? html`<div class="acts">${press(['更正', 'Correct'], () => after(amendGraduateYear(one, year)))}${press(['作废', 'Take back'], () => after(voidGraduateYear(one, year)), 'bad')}</div>` : '');
    return html`${card(say(['毕业跟踪', 'After graduation']), html`${missing}${grid('GraduateYear', one.graduateYears, ['year', 'alive', { path: 'movedTo', show: (year) => (year.movedTo ? year.movedTo.name : '') }, 'employees', 'revenue', 'listed', 'grown', { label: ['操作', 'Acts'], show: acts }])}`)}
      ${one.graduateYearCorrections.length ? card(say(['毕业跟踪更正记录', 'Corrected follow-ups']), grid('GraduateYearCorrection', one.graduateYearCorrections, ['before.year', 'before.alive', 'before.employees', 'before.revenue', 'voided', 'reason'])) : ''}`;
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${one.disagreements.length ? html`<p class="problem" role="status">${say(['与依据不符：{all}。如系登记错误，请更正；如属实，请与主管部门核实。', 'It disagrees with what it rests on: {all}. Please correct what is wrong, or ask the bureau.'], { all: one.disagreements.map((each) => word('StayDisagreement', each)).join(say(['；', '; '])) })}</p>` : ''}${card('', facts('Stay', one, ['state', 'residence', 'agreementNumber', 'enteredOn', 'incubatingFrom', 'limitOn', 'limitSource', 'endedOn', 'graduation.ground', 'exit.reason', 'exit.note',
        { label: say(['企业或团队', 'Firm or team']), value: one.incubatee ? html`<a href=${address(`/incubatees/${one.incubatee.id}`)}>${one.incubatee.name}</a>` : '' }, { label: say(['联系人', 'Contact']), value: one.incubatee && one.incubatee.contact ? [one.incubatee.contact.person, one.incubatee.contact.phone].filter(Boolean).join(' ') : '' }]))}
      ${one.graduation ? evidence(one.graduation.evidence) : ''}
      ${card(say(['场地使用记录', 'Space']), grid('Occupancy', one.occupancies, ['from', 'to', 'units', 'area', 'workstations']))}
      ${this.contract(one)}
      ${one.extensions.length ? card(say(['延期记录', 'Extensions']), grid('StayExtension', one.extensions, ['before', 'until', 'ground', 'evidence', 'reason'])) : ''}
      ${this.followUps(one)}
      ${one.overrides.length ? card(say(['例外', 'Exceptions']), grid('Override', one.overrides, ['code', 'reason', 'by', 'at'])) : ''}
      ${card(say(['办理记录', 'History']), history('StayEvent', one.history.map(withBefore), 'act'))}</div>`;
  }
}
