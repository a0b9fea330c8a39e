import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, history } from '../kit/show.js';
import { address } from '../router.js';
import { fieldOf, say, word } from '../words/words.js';
import { end, graduate, move, read } from './admission.js';
import { amendStay, reopenStay, voidStay } from './correct.js';
import { carriers } from './mine.js';

/** A correction says what stood there before it. */
const withBefore = (event) => (event.before ? { ...event, note: say(['{reason}（更正前：{before}）', '{reason} (before: {before})'], {
  reason: event.reason,
  before: [word('StayState', event.before.state), ...['enteredOn', 'endedOn', 'agreementNumber'].filter((name) => event.before[name]).map((name) => `${fieldOf('StayBefore', name).label} ${event.before[name]}`), ...event.before.occupancies.map((space) => `${space.from} ${space.units.join('、')}`)].join('，'),
}) } : event);

/** One stay with everything that was done to it. */
export default class Stay extends Page {
  async fetch() {
    const { node } = await ask('StayPage', { stay: this.params.stay });
    return node && node.id ? node : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
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
    const own = async () => { const all = await carriers(); return all.find((carrier) => carrier.name === one.carrierName) || all[0]; };
    return html`${one.viewerCan.move ? press(['换场地', 'Move'], async () => after(move(await own(), one))) : ''}${one.viewerCan.graduate ? press(['毕业', 'Graduate'], () => after(graduate(one)), 'main') : ''}${one.viewerCan.end ? press(['退出', 'End'], () => after(end(one)), 'bad') : ''}${one.viewerCan.amend ? press(['更正', 'Correct'], async () => after(amendStay(await read(await own()), one))) : ''}${one.viewerCan.reopen ? press(['撤销离孵', 'Take the end back'], () => after(reopenStay(one))) : ''}${one.viewerCan.void ? press(['作废', 'Take back'], () => after(voidStay(one)), 'bad') : ''}${printer()}`;
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${card('', facts('Stay', one, ['state', 'residence', 'agreementNumber', 'enteredOn', 'incubatingFrom', 'limitOn', 'limitSource', 'endedOn', 'graduation.ground', 'exit.reason', 'exit.note',
        { label: say(['企业或团队', 'Firm or team']), value: one.incubatee ? html`<a href=${address(`/incubatees/${one.incubatee.id}`)}>${one.incubatee.name}</a>` : '' }, { label: say(['联系人', 'Contact']), value: one.incubatee && one.incubatee.contact ? [one.incubatee.contact.person, one.incubatee.contact.phone].filter(Boolean).join(' ') : '' }]))}
      ${card(say(['场地使用记录', 'Space']), grid('Occupancy', one.occupancies, ['from', 'to', 'units', 'area', 'workstations']))}
      ${one.overrides.length ? card(say(['例外', 'Exceptions']), grid('Override', one.overrides, ['code', 'reason', 'by', 'at'])) : ''}
      ${card(say(['办理记录', 'History']), history('StayEvent', one.history.map(withBefore), 'act'))}</div>`;
  }
}
