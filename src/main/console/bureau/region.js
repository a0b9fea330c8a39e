import { html } from 'lit';
import { ask } from '../api.js';
import { ordered } from '../everyone/exports.js';
import { Page, press, printer } from '../kit/page.js';
import { filterBar, filterOf } from '../kit/filter.js';
import { before, periodName } from '../kit/period.js';
import { wayTo } from '../kit/region.js';
import { tiles } from '../kit/show.js';
import { table } from '../kit/table.js';
import { tabs } from '../kit/tabs.js';
import { address, go } from '../router.js';
import { regionOf } from '../roles.js';
import { say } from '../words/words.js';
import { moment, thisYear } from '../words/format.js';
import { carrierColumns } from './carriers.js';
import { cohorts, comparison, stages, structure, treemap, trend, years } from './pictures.js';
import { PAGES, overview, waysOf } from './figures.js';

const CONDITIONS = ['carrierKinds', 'levels', 'fields', 'incubateeForms'];
const STEPS = 8;

/** The cockpit of a region: from the nation down to a carrier, in numbers, pictures and tables. */
export default class Region extends Page {
  get period() {
    return this.query.period || String(thisYear());
  }

  filter() {
    const filter = filterOf('PipelineFilter', this.query, CONDITIONS);
    return Object.keys(filter).length ? filter : undefined;
  }

  async fetch() {
    const { region } = this.params;
    const asked = { region, period: this.period, filter: this.filter() };
    const [{ pipeline }, { pipeline: behind }, way] = await Promise.all([ask('RegionPipeline', asked), ask('RegionRecords', asked), wayTo(region)]);
    this.series = this.curves = null;
    this.deepen();
    return { pipeline, way, ways: waysOf(behind.total, PAGES) };
  }

  /** What takes longer comes when its part is looked at. */
  async deepen() {
    const { region } = this.params;
    const filter = this.filter();
    const asked = this.asked;
    const keep = (found) => { if (asked === this.asked) { Object.assign(this, found); this.requestUpdate(); } };
    if (this.query.tab === 'trend') {
      keep({ series: (await ask('RegionSeries', { region, from: before(this.period, STEPS - 1), to: this.period, filter })).pipelineSeries });
    } else if (this.query.tab === 'cohorts') {
      const year = Number(this.period.slice(0, 4));
      keep({ curves: (await ask('CohortCurves', { region, from: year - 5, to: year, filter })).cohortCurves });
    }
  }

  watches() {
    return { region: this.params.region };
  }

  heading() {
    return `${this.data.pipeline.region.name} ${periodName(this.period)}`;
  }

  acts() {
    const { region } = this.params;
    return html`${press(['全屏', 'Full screen'], () => document.querySelector('#main').requestFullscreen())}
      ${press(['导出', 'Export'], () => ordered(this.me, { region, period: this.period }))}${printer()}`;
  }

  way() {
    const top = regionOf(this.me);
    const from = this.data.way.findIndex((one) => one.code === top);
    return this.data.way.slice(Math.max(from, 0));
  }

  open(code) {
    if (code) go(address(`/regions/${code}`, { ...this.query, tab: undefined }));
  }

  chooser() {
    const set = (period) => go(address(`/regions/${this.params.region}`, { ...this.query, period }), true);
    return html`<div class="card no-print"><div class="conditions"><span class="labelled">${say(['区划', 'Division'])}
        <h-region .value=${this.params.region} .top=${regionOf(this.me)} .label=${say(['区划', 'Division'])} @chosen=${(event) => this.open(event.detail || regionOf(this.me))}></h-region></span>
      <span class="labelled">${say(['统计期', 'Period'])} <h-period .value=${this.period} @chosen=${(event) => set(event.detail)}></h-period></span></div>
      ${filterBar({ path: `/regions/${this.params.region}`, query: this.query, input: 'PipelineFilter', conditions: CONDITIONS })}
      <p class="hint">${say(['数据截至 {at}，存量日 {day}', 'As of {at}, stocks on {day}'], { at: moment(this.data.pipeline.asOf), day: this.data.pipeline.stockOn })}</p></div>`;
  }

  overview() {
    const { pipeline } = this.data;
    const leaf = !pipeline.children.length;
    return html`${tiles(overview(pipeline, this.data.ways))}
      ${leaf ? '' : treemap(pipeline, (code) => this.open(code), (code) => address(`/regions/${code}`, { ...this.query, tab: undefined }))}
      <div class="columns">${stages(pipeline)}${structure(pipeline, 'byCarrierKind', 'kind', 'CarrierKind', ['载体类型', 'By kind of carrier'])}</div>
      ${leaf ? this.carriers() : ''}`;
  }

  carriers() {
    return html`<h2>${say(['本区划载体', 'Carriers here'])}</h2>${table(this, {
      operation: 'CarrierList', root: 'carriers', type: 'Carrier', input: 'CarrierFilter', filter: { region: this.params.region, open: true }, conditions: [],
      name: ['载体', 'Carriers'], columns: carrierColumns, href: (one) => address(`/carriers/${one.id}`),
    })}`;
  }

  view() {
    const { pipeline } = this.data;
    const path = `/regions/${this.params.region}`;
    return html`<div class="stackup"><nav class="no-print" aria-label=${say(['上级区划', 'Divisions above'])}><ol class="crumbs">${this.way().map((one) => html`<li>${one.code === this.params.region ? html`<b aria-current="location">${one.name}</b>` : html`<a href=${address(`/regions/${one.code}`, { ...this.query, tab: undefined })}>${one.name}</a>`}</li>`)}</ol></nav>
      ${this.chooser()}${tabs(this, path, [
        { key: 'overview', title: ['总览', 'Overview'], content: () => this.overview() },
        ...(pipeline.children.length ? [{ key: 'children', title: ['下级对比', 'Compare'], content: () => comparison(pipeline, this.query.measure, (measure) => go(address(path, { ...this.query, measure }), true), (code) => address(`/regions/${code}`, { ...this.query, tab: undefined }), (code) => this.open(code)) }] : []),
        { key: 'trend', title: ['趋势', 'Trend'], content: () => trend(this.series) },
        { key: 'structure', title: ['结构', 'Structure'], content: () => html`<div class="columns">${structure(pipeline, 'byCarrierKind', 'kind', 'CarrierKind', ['载体类型', 'By kind of carrier'])}${structure(pipeline, 'byLevel', 'level', 'RecognitionLevel', ['载体级别', 'By level'])}${structure(pipeline, 'byField', 'field', 'IndustryField', ['产业领域', 'By field'])}</div>` },
        { key: 'cohorts', title: ['同期群', 'Cohorts'], content: () => cohorts(this.curves) },
        { key: 'year', title: ['年度与创新券', 'Year and vouchers'], content: () => years(pipeline) },
        { key: 'carriers', title: ['载体名单', 'Carriers'], content: () => this.carriers() },
      ])}</div>`;
  }
}
