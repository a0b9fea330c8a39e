import { html } from 'lit';
import { ask } from '../api.js';
import { Page, printer } from '../kit/page.js';
import { card, tiles } from '../kit/show.js';
import { filterBar } from '../kit/filter.js';
import { address } from '../router.js';
import { regionOf } from '../roles.js';
import { either, say } from '../words/words.js';
import { count, large, thisYear } from '../words/format.js';

const figure = (one) => (one.suppressed ? say(['不公开', 'Withheld']) : one.value == null ? '—' : one.metric.unit === 'percent' ? `${count(Number(one.value))}%` : one.metric.unit === 'yuan' ? large(one.value) : count(Number(one.value)));

/** Published figures, which anyone signed in may read and quote. */
export default class PublicFigures extends Page {
  async fetch() {
    const region = this.query.region || regionOf(this.me);
    return ask('PublicPipeline', { region, year: Number(this.query.year) || thisYear() - 1 });
  }

  acts() {
    return printer();
  }

  view() {
    const { publicPipeline: data } = this.data;
    const years = [1, 2, 3, 4].map((back) => [String(thisYear() - back), String(thisYear() - back)]);
    return html`<div class="stackup">${filterBar({ path: '/public', query: { year: String(data.year), ...this.query }, input: 'StayFilter', conditions: ['region', { name: 'year', label: ['年度', 'Year'], options: years }], top: '100000' })}
      <h2>${data.region.name} ${data.year}</h2>
      ${tiles(data.figures.map((one) => ({ label: either(one.metric, 'name'), value: figure(one) })))}
      ${data.children.length ? card(say(['下级区划', 'Divisions below']), html`<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">${say(['区划', 'Division'])}</th>${data.figures.map((one) => html`<th scope="col" class="number">${either(one.metric, 'name')}</th>`)}</tr></thead>
        <tbody>${data.children.map((child) => html`<tr><th scope="row"><a href=${address('/public', { ...this.query, region: child.region.code })}>${child.region.name}</a></th>${child.figures.map((one) => html`<td class="number">${figure(one)}</td>`)}</tr>`)}</tbody></table></div>`) : ''}
      <p class="hint">${data.notice}</p></div>`;
  }
}
