import { html } from 'lit';
import { ask } from '../api.js';
import { open } from '../kit/dialog.js';
import { Element, define } from '../kit/element.js';
import { division } from '../kit/region.js';
import { toast } from '../kit/toast.js';
import { count } from '../words/format.js';
import { say } from '../words/words.js';

const TITLE = ['分解到下级', 'Break it down'];

/** A target as a table of the divisions below, with the running sum beside what they are to make up. */
class BreakDown extends Element {
  static properties = { version: { attribute: false }, target: { attribute: false }, close: { attribute: false }, places: { state: true }, values: { state: true }, reason: { state: true }, clause: { state: true }, errors: { state: true }, busy: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.close = undefined;
    /** @type {any} */
    this.target = undefined;
    /** @type {any} */
    this.version = undefined;
    Object.assign(this, { places: null, values: {}, reason: '', clause: '', errors: [] });
  }

  async connectedCallback() {
    super.connectedCallback();
    const { regions, key } = this.target;
    const parts = this.version.targets.filter((one) => one.whole === key);
    this.values = Object.fromEntries(parts.map((one) => [one.regions[0].code, one.value]));
    this.places = regions.length > 1 ? regions : ((await division(regions[0].code)) || { children: [] }).children;
    this.clause = this.target.clause;
    this.reason = this.target.difference ? this.target.difference.reason : '';
  }

  get given() {
    return Object.entries(this.values).filter(([, value]) => value !== '' && value != null);
  }

  get left() {
    const left = Number(this.target.value) - this.given.reduce((sum, [, value]) => sum + Number(value), 0);
    // what is smaller than any figure may be is how the machine adds up, and no difference
    return Math.abs(left) < 5e-7 ? 0 : left;
  }

  async send(event) {
    event.preventDefault();
    this.busy = true;
    const parts = this.given.map(([region, value]) => ({ region, value: String(value) }));
    const difference = this.left !== 0 && this.reason ? { clause: this.clause, reason: this.reason } : undefined;
    try {
      const { breakDownTarget: payload } = await ask('BreakDownTarget', { input: { draft: this.version.id, expectedVersion: this.version.version, target: this.target.key, parts, difference } });
      this.errors = payload.userErrors;
      if (!payload.userErrors.length) {
        toast(say(['分解已保存', 'The breakdown is saved']));
        this.close(payload);
      }
    } catch (failure) {
      this.errors = [failure];
    } finally {
      this.busy = false;
    }
  }

  row(place) {
    const value = this.values[place.code] ?? '';
    const share = value === '' || !Number(this.target.value) ? '—' : `${count((Number(value) / Number(this.target.value)) * 100)}%`;
    return html`<tr><th scope="row">${place.name}</th><td class="number"><input type="number" step="any" min="0" aria-label=${place.name} .value=${String(value)} @input=${(event) => (this.values = { ...this.values, [place.code]: event.target.value })}></td><td class="number">${share}</td></tr>`;
  }

  render() {
    if (!this.places) return html`<p class="hint">${say(['正在读取…', 'Loading…'])}</p>`;
    const { left } = this;
    return html`<form @submit=${this.send}><div class="scroll"><table class="stack"><thead><tr><th scope="col">${say(['行政区划', 'Division'])}</th><th scope="col" class="number">${say(['目标值', 'Target'])}</th><th scope="col" class="number">${say(['占比', 'Share'])}</th></tr></thead>
      <tbody>${this.places.map((place) => this.row(place))}</tbody>
      <tfoot><tr><th scope="row">${say(['合计', 'Sum'])}</th><td class="number" aria-live="polite">${count(Number(this.target.value) - left)} / ${count(Number(this.target.value))}</td><td class="number">${left === 0 ? say(['已分完', 'All of it']) : say(['相差 {n}', '{n} off'], { n: count(left) })}</td></tr></tfoot></table></div>
      ${left === 0 ? '' : html`<div class="fields"><label class="field">${say(['允许差额的条款', 'Clause that lets them differ'])}<select @change=${(event) => (this.clause = event.target.value)}>${this.version.clauses.map((clause) => html`<option value=${clause.key} ?selected=${clause.key === this.clause}>${clause.number}</option>`)}</select></label>
        <label class="field">${say(['差额原因', 'Why'])}<input type="text" maxlength="500" .value=${this.reason} @input=${(event) => (this.reason = event.target.value)}></label></div>`}
      ${this.errors.map((error) => html`<p class="problem" role="alert">${error.message}</p>`)}
      <footer class="acts"><button class="main" ?disabled=${this.busy}>${say(['保存分解', 'Save it'])}</button></footer></form>`;
  }
}
define('h-break-down', BreakDown);

/** Opens the table; the payload when it was saved. */
export const breakDown = (version, target) => open({ title: `${say(TITLE)} ${target.nameZh}`, wide: true, content: (close) => html`<h-break-down .version=${version} .target=${target} .close=${close}></h-break-down>` });
