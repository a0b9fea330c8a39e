import { html } from 'lit';
import { ask } from '../api.js';
import { overview, waysOf } from '../bureau/figures.js';
import { stages, trend, years } from '../bureau/pictures.js';
import { printer } from '../kit/page.js';
import { before } from '../kit/period.js';
import { tiles } from '../kit/show.js';
import { waiting } from '../kit/state.js';
import { address, go } from '../router.js';
import { say } from '../words/words.js';
import { moment, thisYear } from '../words/format.js';
import { OfCarrier } from './mine.js';

const STEPS = 8;

/** Where a manager's records stand. */
export const MINE = { stays: '/tenants', services: '/services' };

/** What the pages about a carrier ask: a period with the year before, and those that led to it. */
export async function statistics(carrier, period) {
  const [{ carrierPipeline }, { carrierPipelineSeries }] = await Promise.all([
    ask('CarrierPipeline', { carrier, period }), ask('CarrierSeries', { carrier, from: before(period, STEPS - 1), to: period })]);
  return { pipeline: carrierPipeline, series: carrierPipelineSeries };
}

/** Figures of one carrier as numbers and pictures, which lead to lists; the address keeps the period. */
export const figuresOf = (found, query, path, pages) => html`<div class="stackup">
  <div class="card no-print"><div class="conditions"><span class="labelled">${say(['统计期', 'Period'])}
    <h-period .value=${query.period || String(thisYear())} .label=${say(['统计期', 'Period'])} @chosen=${(event) => go(address(path, { ...query, period: event.detail }), true)}></h-period></span></div>
    ${found ? html`<p class="hint">${say(['数据截至 {at}，存量日 {day}', 'As of {at}, stocks on {day}'], { at: moment(found.pipeline.asOf), day: found.pipeline.stockOn })}</p>` : ''}</div>
  ${found ? html`${tiles(overview(found.pipeline, waysOf(found.pipeline.total, pages)))}<div class="columns">${stages(found.pipeline)}${trend(found.series)}</div>${years(found.pipeline)}` : waiting()}</div>`;

/** The carrier's own statistics, for its manager. */
export default class Statistics extends OfCarrier {
  async fetch() {
    return statistics(this.carrier.id, this.query.period || String(thisYear()));
  }

  acts() {
    return printer();
  }

  view() {
    return html`${this.chooser()}${figuresOf(this.data, this.query, this.page.path, MINE)}`;
  }
}
