import { html } from 'lit';
import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { press, printer } from '../kit/page.js';
import { card, facts } from '../kit/show.js';
import { say } from '../words/words.js';
import { thisYear } from '../words/format.js';
import { OfBase } from './mine.js';
import { performance } from './performance.js';

/** A base's year: what it reports itself, how its equipment was used, how that is scored. */
export default class Year extends OfBase {
  get year() {
    return Number(this.query.year) || thisYear() - 1;
  }

  async more(base) {
    const [sheet, use] = await Promise.all([ask('MyBasePerformance', { base: base.id, year: this.year }), ask('YearOfUse', { base: base.id, year: this.year })]);
    return { sheet: sheet.basePerformance, use: use.yearOfUse };
  }

  own() {
    const { base, sheet } = this.data;
    const report = sheet && sheet.reported;
    const enter = async () => {
      if (await act({ operation: 'ReportBaseYear', title: ['填报基地年报', 'Report the year'], wide: true, fixed: { base: base.id, year: this.year, ...(report ? { expectedVersion: report.version } : {}) }, values: { figures: report ? report.figures : {} }, done: ['已填报', 'Reported'] })) this.reload();
    };
    return html`${press(report ? ['更正年报', 'Correct the report'] : ['填报年报', 'Report the year'], enter, 'main')}${printer()}`;
  }

  show() {
    const { sheet, use } = this.data;
    return html`<div class="stackup">${performance(this, '/my-performance', sheet, this.year)}${use ? card(say(['设备使用', 'Use of equipment']), facts('YearOfUse', use, ['openHours', 'bookedHours', 'usedHours', 'outsideHours', 'firmsServed', 'income', 'rating'])) : ''}</div>`;
  }
}
