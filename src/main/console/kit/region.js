import { html } from 'lit';
import { ask } from '../api.js';
import { say } from '../words/words.js';
import { Element, define } from './element.js';

const NATION = '100000';
const known = new Map();
/** A division with those above and below it; asked once. */
export function division(code) {
  if (!known.has(code)) known.set(code, ask('RegionTree', { code }).then((data) => data.region));
  return known.get(code);
}

/** From the nation down to a division. */
export async function wayTo(code) {
  const way = [];
  for (let next = code; next; ) {
    const found = await division(next);
    if (!found) break;
    way.unshift(found);
    next = found.parent && found.parent.code;
  }
  return way;
}

/** Chooses a division step by step: province, city, county. Says so by the event "chosen". */
class RegionPicker extends Element {
  static properties = { value: {}, top: {}, label: {}, invalid: {}, describedby: {}, way: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.describedby = undefined;
    /** @type {any} */
    this.invalid = undefined;
    /** @type {any} */
    this.label = undefined;
    /** @type {any} */
    this.top = undefined;
  }

  willUpdate(changed) {
    if (changed.has('value') || changed.has('top')) this.find();
  }

  async find() {
    const top = this.top || NATION;
    const way = await wayTo(this.value || top).catch(() => []);
    const from = way.findIndex((one) => one.code === top);
    this.way = way.slice(Math.max(0, from));
  }

  choose(level, code) {
    this.value = code || (level > 0 ? this.way[level].code : this.top ? this.top : '');
    this.dispatchEvent(new CustomEvent('chosen', { detail: code || (level > 0 ? this.way[level].code : '') }));
  }

  render() {
    const way = this.way || [];
    return html`<span class="region">${way.filter((one) => (one.children || []).length).map((one, level) => html`<select aria-label="${this.label} ${level + 1}" aria-invalid=${this.invalid || 'false'} aria-describedby=${this.describedby || ''} @change=${(event) => this.choose(level, event.target.value)}>
      <option value="">${one.code === NATION ? say(['全国', 'Nation']) : say(['{name}全域', 'All of {name}'], { name: one.name })}</option>
      ${one.children.map((child) => html`<option value=${child.code} ?selected=${way[level + 1] && way[level + 1].code === child.code}>${child.name}</option>`)}</select>`)}</span>`;
  }
}
define('h-region', RegionPicker);
