import { html } from 'lit';
import { say } from '../words/words.js';
import { Element, define } from './element.js';

const styled = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
/** Colours of the page, checked against its ground in both themes. */
export const colours = () => ({
  text: styled('--text'), quiet: styled('--quiet'), line: styled('--line'), surface: styled('--card'), soft: styled('--soft'),
  series: [1, 2, 3, 4, 5].map((i) => styled(`--series-${i}`)), low: styled('--low'), high: styled('--high'), on: styled('--on-high'), bad: styled('--bad'), good: styled('--good'),
});

export const axis = (c) => ({ axisLabel: { color: c.quiet }, axisLine: { lineStyle: { color: c.line } }, splitLine: { lineStyle: { color: c.line } }, axisTick: { show: false } });
export const tip = (c, more = {}) => ({ renderMode: 'richText', backgroundColor: c.surface, borderColor: c.line, textStyle: { color: c.text }, ...more });
export const legend = (c) => ({ top: 0, textStyle: { color: c.text } });
export const ground = { left: 8, right: 16, top: 36, bottom: 8, containLabel: true };

/**
 * A picture of figures with its table one press away; the table is what prints.
 * option: (colours) => option of ECharts; columns and rows: the same as text; says "chosen" with what was pressed.
 */
class Chart extends Element {
  static properties = { heading: {}, hint: {}, option: { attribute: false }, columns: { attribute: false }, rows: { attribute: false }, tall: { type: Boolean }, asTable: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.columns = undefined;
    /** @type {any} */
    this.heading = undefined;
    /** @type {any} */
    this.hint = undefined;
    /** @type {any} */
    this.option = undefined;
    /** @type {any} */
    this.rows = undefined;
    /** @type {any} */
    this.tall = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    this.paintAnew = () => this.paint();
    document.addEventListener('hatchery-theme', this.paintAnew);
    this.sizes = new ResizeObserver(() => this.chart && this.chart.resize());
    this.sizes.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('hatchery-theme', this.paintAnew);
    this.sizes.disconnect();
    if (this.chart) this.chart.dispose();
    this.chart = null;
  }

  updated() {
    this.paint();
  }

  async paint() {
    const { init } = await import('echarts');
    const place = this.querySelector('.picture');
    if (!place || !this.option || !this.isConnected) return;
    if (!this.chart) {
      this.chart = init(place, null, { renderer: 'canvas' });
      this.chart.on('click', (event) => this.dispatchEvent(new CustomEvent('chosen', { detail: event.data })));
    }
    const c = colours();
    this.chart.setOption({
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches, color: c.series,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: c.text }, ...this.option(c),
    }, true);
    this.chart.resize();
  }

  render() {
    const head = this.rows || [];
    return html`<section class="card chart ${this.tall ? 'tall' : ''} ${this.asTable ? 'as-table' : ''}"><header><h2>${this.heading}</h2>
      <button type="button" class="small no-print" aria-pressed=${this.asTable ? 'true' : 'false'} @click=${() => (this.asTable = !this.asTable)}>${this.asTable ? say(['看图', 'Picture']) : say(['看表', 'Table'])}</button></header>
      ${this.hint ? html`<p class="hint">${this.hint}</p>` : ''}
      <div class="picture" aria-hidden="true"></div>
      <div class="scroll figures"><table class=${this.asTable ? '' : 'unseen-table'}><thead><tr>${(this.columns || []).map((title, i) => html`<th scope="col" class=${i ? 'number' : ''}>${title}</th>`)}</tr></thead>
        <tbody>${head.map((row) => html`<tr>${row.map((part, i) => (i ? html`<td class="number">${part}</td>` : html`<th scope="row">${part}</th>`))}</tr>`)}</tbody></table></div></section>`;
  }
}
define('h-chart', Chart);
