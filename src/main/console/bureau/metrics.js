import { html } from 'lit';
import { ask } from '../api.js';
import { Page, printer } from '../kit/page.js';
import { filterBar } from '../kit/filter.js';
import { periodName } from '../kit/period.js';
import { regionOf } from '../roles.js';
import { either, say } from '../words/words.js';
import { unit } from '../words/units.js';
import { count, thisYear } from '../words/format.js';

/** Every metric with its definition and its value here and now. */
export default class Metrics extends Page {
  async fetch() {
    const region = this.query.region || regionOf(this.me);
    const period = this.query.period || String(thisYear());
    return { period, ...(await ask('MetricCatalogue', { region, period })) };
  }

  acts() {
    return printer();
  }

  view() {
    const { metricCatalogue: metrics, pipeline, period } = this.data;
    const found = Object.fromEntries(pipeline.total.metrics.map((one) => [one.metric.key, one]));
    const text = (this.query.text || '').toLowerCase();
    const some = metrics.filter((one) => !text || [one.nameZh, one.nameEn, one.definitionZh, one.key].some((words) => words.toLowerCase().includes(text)));
    return html`<div class="stackup">${filterBar({ path: '/metrics', query: { period, ...this.query }, input: 'ServiceFilter', top: regionOf(this.me), conditions: ['region', 'period', { name: 'text', type: 'String', label: ['查找', 'Find'] }] })}
      <p class="hint">${periodName(period)} · ${say(['共 {n} 项指标', '{n} metrics'], { n: some.length })}</p>
      <div class="card scroll" tabindex="0"><table class="stack"><thead><tr><th scope="col">${say(['指标', 'Metric'])}</th><th scope="col" class="number">${say(['数值', 'Value'])}</th><th scope="col">${say(['单位', 'Unit'])}</th><th scope="col">${say(['口径', 'Definition'])}</th></tr></thead>
        <tbody>${some.map((one) => html`<tr><th scope="row" data-title=${say(['指标', 'Metric'])}>${either(one, 'name')}</th><td class="number" data-title=${say(['数值', 'Value'])}>${found[one.key] && found[one.key].value != null ? count(Number(found[one.key].value)) : '—'}</td><td data-title=${say(['单位', 'Unit'])}>${unit(one.unit)}</td>
          <td data-title=${say(['口径', 'Definition'])}>${either(one, 'definition')}${one.answered ? '' : html`<p class="hint">${either(one, 'unanswered')}</p>`}</td></tr>`)}</tbody></table></div></div>`;
  }
}
