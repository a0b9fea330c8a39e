import { html } from 'lit';
import { Page } from '../kit/page.js';
import { filterBar } from '../kit/filter.js';
import { table } from '../kit/table.js';
import { mark } from '../kit/show.js';
import { address } from '../router.js';
import { regionOf } from '../roles.js';
import { say, values, word } from '../words/words.js';
import { thisYear } from '../words/format.js';
import { yearOptions } from './year-figures.js';

/** Carriers that look open but do little. */
export default class Hollow extends Page {
  view() {
    const variables = { region: this.query.region || regionOf(this.me), year: Number(this.query.year) || thisYear() - 1, signals: this.query.signal ? [this.query.signal] : values('HollowSignal') };
    return html`<div class="stackup"><p class="hint">${say(['以下载体在该年度出现空壳迹象，请结合现场核查。', 'These carriers show signs of being hollow in that year; please see for yourself.'])}</p>
      ${filterBar({ path: '/hollow', query: { year: String(variables.year), ...this.query }, input: 'CarrierFilter', top: regionOf(this.me), conditions: ['region', { name: 'year', label: ['年度', 'Year'], options: yearOptions() }, { name: 'signal', label: ['迹象', 'Sign'], options: values('HollowSignal').map((one) => [one, word('HollowSignal', one)]) }] })}
      ${table(this, { operation: 'Outliers', root: 'hollowCarriers', type: 'CarrierYear', variables, name: this.page.title, empty: ['没有发现空壳迹象', 'No signs of hollow carriers'],
        columns: [{ path: 'carrier', show: (one) => (one.carrier ? html`<a href=${address(`/carriers/${one.carrier.id}`)}>${one.carrier.name}</a>` : '—') }, 'kind', 'level', 'region', { path: 'signals', show: (one) => one.signals.map((signal) => html`${mark(word('HollowSignal', signal), 'wait')} `) }] })}</div>`;
  }
}
