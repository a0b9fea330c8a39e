import { html } from 'lit';
import { press } from '../kit/page.js';
import { table } from '../kit/table.js';
import { yearOptions } from '../bureau/year-figures.js';
import { address } from '../router.js';
import { say } from '../words/words.js';
import { thisYear } from '../words/format.js';
import { enter } from './figures.js';
import { OfCarrier } from './mine.js';

/** Who has not reported a year; the carrier may enter the figures for them. */
export default class Missing extends OfCarrier {
  view() {
    const year = Number(this.query.year) || thisYear() - 1;
    return html`${this.chooser()}${table({ ...this, query: { year: String(year), ...this.query }, page: this.page, me: this.me }, {
      operation: 'YearFiguresMissing', root: 'missingYearFigures', type: 'MissingYearFigures', variables: { carrier: this.carrier.id, year }, name: this.page.title, empty: ['该年度数据已全部填报', 'All have reported that year'],
      conditions: [{ name: 'year', label: ['年度', 'Year'], options: yearOptions() }], columns: ['incubateeName', 'year', 'enteredOn', 'endedOn', 'region'],
      acts: (one, list) => (one.incubatee ? html`<a href=${address(`/firm-rows/${one.incubatee.id}/${one.year}`)}>${say(['分表', 'Row'])}</a>${press(['代填', 'Enter for them'], async () => { if (await enter({ id: one.incubatee.id, name: one.incubateeName }, one.year)) list.reload(); })}` : ''),
    })}`;
  }
}
