import { html } from 'lit';
import { ask } from '../api.js';
import { Page, printer } from '../kit/page.js';
import { filterBar } from '../kit/filter.js';
import { axis, ground, tip } from '../kit/chart.js';
import { mark } from '../kit/show.js';
import { table } from '../kit/table.js';
import { address } from '../router.js';
import { regionOf } from '../roles.js';
import { either, say } from '../words/words.js';
import { count, thisYear } from '../words/format.js';
import { yearOptions } from './year-figures.js';

/** Carriers of one kind by one metric: where each stands among its like. */
export default class Peers extends Page {
  async fetch() {
    this.metrics = this.metrics || (await ask('MetricCatalogue', { region: regionOf(this.me), period: String(thisYear() - 1), keys: [] })).metricCatalogue.filter((one) => one.peer);
    const variables = { region: this.query.region || regionOf(this.me), year: Number(this.query.year) || thisYear() - 1, kind: this.query.kinds || 'INCUBATOR', level: this.query.levels || undefined, metric: this.query.metric || this.metrics[0].key };
    return { variables, ...(await ask('CarrierPeers', { ...variables, first: 100 })) };
  }

  acts() {
    return printer();
  }

  view() {
    const { carrierPeers: peers, variables } = this.data;
    const ranking = peers.ranking.edges.map((edge) => edge.node).filter((one) => one.value != null);
    const name = either(this.metrics.find((one) => one.key === variables.metric), 'name');
    return html`<div class="stackup">${filterBar({ path: '/peers', query: { year: String(variables.year), kinds: variables.kind, metric: variables.metric, ...this.query }, input: 'CarrierFilter', top: regionOf(this.me),
        conditions: ['region', { name: 'kinds' }, 'levels', { name: 'year', label: ['年度', 'Year'], options: yearOptions() }, { name: 'metric', label: ['指标', 'Metric'], options: this.metrics.map((one) => [one.key, either(one, 'name')]) }] })}
      <p>${say(['{n} 家载体；中位数 {m}，四分位 {a} 至 {b}，平均 {x}；超出 {lo} 至 {hi} 视为异常值。', '{n} carriers; median {m}, quartiles {a} to {b}, mean {x}; outside {lo} to {hi} counts as an outlier.'], { n: peers.count, m: count(peers.median), a: count(peers.lowerQuartile), b: count(peers.upperQuartile), x: count(peers.mean), lo: count(peers.lowerFence), hi: count(peers.upperFence) })}</p>
      ${ranking.length ? html`<h-chart tall .heading=${name} .columns=${[say(['载体', 'Carrier']), say(['名次', 'Rank']), name]} .rows=${ranking.map((one) => [one.carrier ? one.carrier.name : '—', one.rank, count(one.value)])}
        .option=${(c) => ({ grid: { ...ground, top: 10, right: 64 }, tooltip: tip(c, { valueFormatter: count }), xAxis: { type: 'category', data: ranking.map((one) => one.rank), ...axis(c) }, yAxis: { type: 'value', ...axis(c) },
          series: [{ type: 'bar', data: ranking.map((one) => ({ value: one.value, name: one.carrier && one.carrier.name, itemStyle: one.outlier ? { color: c.series[2] } : {} })), markLine: { symbol: 'none', label: { color: c.text, formatter: say(['中位数', 'Median']) }, lineStyle: { color: c.text }, data: [{ yAxis: peers.median }] } }] })}></h-chart>` : ''}
      ${table(this, { operation: 'CarrierPeers', root: 'carrierPeers', type: 'CarrierYear', variables, name: this.page.title, listOf: (answer) => answer.ranking,
        columns: [{ path: 'carrier', show: (one) => (one.carrier ? html`<a href=${address(`/carriers/${one.carrier.id}`)}>${one.carrier.name}</a>` : '—') }, 'rank', { path: 'value', number: true, label: [name, name], show: (one) => count(one.value) }, { path: 'outlier', show: (one) => (one.outlier ? mark(say(['异常值', 'Outlier']), 'wait') : '') }, 'region'] })}</div>`;
  }
}
