import { html } from 'lit';
import { ask } from '../api.js';
import { filterBar } from '../kit/filter.js';
import { Page, printer } from '../kit/page.js';
import { card, facts, grid } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { table } from '../kit/table.js';
import { say } from '../words/words.js';
import { cited, thisYear } from '../words/format.js';
import { yearOptions } from './year-figures.js';

const FIGURES = ['openHours', 'usedHours', 'outsideHours', 'outsideUsers', 'income'];

/** How far the instruments of one institution were open to others in a year, and the uses that its numbers are made of. */
export default class InstrumentOpenness extends Page {
  get institution() {
    return this.params.institution;
  }

  get path() {
    return `/instruments/${this.institution}`;
  }

  async fetch() {
    const year = Number(this.query.year) || thisYear() - 1;
    const { instrumentOpenness } = this.institution ? await ask('InstrumentOpenness', { institution: this.institution, year }) : { instrumentOpenness: null };
    return { openness: instrumentOpenness, year };
  }

  heading() {
    const { openness } = this.data;
    return openness && openness.institution ? openness.institution.name : say(this.page.title);
  }

  acts() {
    return printer();
  }

  view() {
    const { openness: one, year } = this.data;
    const bar = filterBar({ path: this.path, query: { ...this.query, year: String(year) }, input: 'BookingFilter', conditions: [{ name: 'year', label: ['年度', 'Year'], options: yearOptions() }] });
    if (!one) return html`${bar}${nothing(say(['该机构没有开放仪器', 'It opens no instruments']))}`;
    return html`${bar}<div class="stackup">${card('', facts('InstrumentOpenness', one, [...FIGURES, 'outsideShare']))}
      ${one.unscored ? html`<p class="hint">${one.unscored}</p>` : ''}${one.scheme ? html`<p class="hint">${one.scheme.name}：${cited(one.scheme.citation)}</p>` : ''}
      ${card(say(['分台套明细', 'Each instrument']), grid('InstrumentYear', one.instruments, ['code', 'name', ...FIGURES]))}
      ${card(say(['使用记录', 'Uses']), table(this, { operation: 'BaseBookings', root: 'bookings', type: 'Booking', input: 'BookingFilter', filter: { base: one.base.id, usedIn: year, states: ['USED'] }, conditions: ['equipment', 'outsider'], path: this.path, name: ['使用记录', 'Uses'], columns: ['equipmentName', 'userName', 'outsider', 'from', 'to', 'price'] }))}</div>`;
  }
}
