import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, history } from '../kit/show.js';
import { address } from '../router.js';
import { say } from '../words/words.js';
import { end, graduate, move } from './admission.js';
import { carriers } from './mine.js';

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
    return html`${one.viewerCan.move ? press(['换场地', 'Move'], async () => after(move((await carriers())[0], one))) : ''}${one.viewerCan.graduate ? press(['毕业', 'Graduate'], () => after(graduate(one)), 'main') : ''}${one.viewerCan.end ? press(['退出', 'End'], () => after(end(one)), 'bad') : ''}${printer()}`;
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${card('', facts('Stay', one, ['state', 'residence', 'agreementNumber', 'enteredOn', 'incubatingFrom', 'limitOn', 'limitSource', 'endedOn', 'graduation.ground', 'exit.reason', 'exit.note',
        { label: say(['企业或团队', 'Firm or team']), value: one.incubatee ? html`<a href=${address(`/incubatees/${one.incubatee.id}`)}>${one.incubatee.name}</a>` : '' }, { label: say(['联系人', 'Contact']), value: one.incubatee && one.incubatee.contact ? [one.incubatee.contact.person, one.incubatee.contact.phone].filter(Boolean).join(' ') : '' }]))}
      ${card(say(['场地使用记录', 'Space']), grid('Occupancy', one.occupancies, ['from', 'to', 'units', 'area', 'workstations']))}
      ${one.overrides.length ? card(say(['例外', 'Exceptions']), grid('Override', one.overrides, ['code', 'reason', 'by', 'at'])) : ''}
      ${card(say(['办理记录', 'History']), history('StayEvent', one.history, 'act'))}</div>`;
  }
}
