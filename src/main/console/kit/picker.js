import { html } from 'lit';
import { say } from '../words/words.js';
import { Element, define } from './element.js';

/**
 * Chooses one object by its name. What there is to choose is loaded by what was typed; says so by the event "chosen".
 * load: (text) => Promise<{value, label, ...}[]>
 */
class Picker extends Element {
  static properties = { name: {}, value: {}, load: { attribute: false }, invalid: {}, describedby: {}, required: { type: Boolean }, options: { state: true }, typed: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.describedby = undefined;
    /** @type {any} */
    this.invalid = undefined;
    /** @type {any} */
    this.load = undefined;
    /** @type {any} */
    this.name = undefined;
    /** @type {any} */
    this.required = undefined;
  }

  firstUpdated() {
    this.look('');
  }

  look(text) {
    this.typed = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      const found = await this.load(text).catch(() => []);
      if (text !== this.typed) return;
      this.many = this.many || found.length >= 20;
      this.options = found;
      if (!this.value && this.required && found.length === 1) this.choose(found[0].value);
    }, text ? 250 : 0);
  }

  choose(value) {
    this.value = value;
    const chosen = (this.options || []).find((one) => one.value === value) || { value: '' };
    this.dispatchEvent(new CustomEvent('chosen', { detail: chosen }));
  }

  render() {
    return html`<span class="picker">${this.many ? html`<input type="search" aria-label=${say(['输入名称筛选', 'Type to narrow down'])} placeholder=${say(['输入名称筛选', 'Type to narrow down'])} @input=${(event) => this.look(event.target.value)}>` : ''}
      <select id=${this.name} aria-invalid=${this.invalid || 'false'} aria-describedby=${this.describedby || ''} ?disabled=${!this.options} @change=${(event) => this.choose(event.target.value)}>
        <option value="" ?selected=${!this.value}>${!this.options ? say(['正在读取…', 'Loading…']) : this.options.length ? say(['请选择', 'Please choose']) : say(['没有可选项', 'Nothing to choose'])}</option>
        ${(this.options || []).map((one) => html`<option value=${one.value} ?selected=${one.value === this.value}>${one.label}</option>`)}</select></span>`;
  }
}
define('h-picker', Picker);

/** Chooses several objects by their names. */
class Many extends Element {
  static properties = { name: {}, label: {}, value: { attribute: false }, load: { attribute: false }, describedby: {}, options: { state: true }, typed: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.describedby = undefined;
    /** @type {any} */
    this.label = undefined;
    /** @type {any} */
    this.load = undefined;
    /** @type {any} */
    this.name = undefined;
  }

  firstUpdated() {
    this.look('');
  }

  async look(text) {
    this.typed = text;
    this.options = await this.load(text).catch(() => []);
  }

  turn(value, on) {
    this.value = on ? [...this.value, value] : this.value.filter((other) => other !== value);
    this.dispatchEvent(new CustomEvent('chosen', { detail: this.value }));
  }

  render() {
    const chosen = this.value || [];
    return html`<div class="many"><input type="search" id=${this.name} aria-label="${this.label}：${say(['输入名称筛选', 'type to narrow down'])}" placeholder=${say(['输入名称筛选', 'Type to narrow down'])} @input=${(event) => this.look(event.target.value)}>
      <span class="hint">${say(['已选 {n} 项', '{n} chosen'], { n: chosen.length })}</span>
      <div class="checks scrolled" role="group" aria-label=${this.label} aria-describedby=${this.describedby || ''}>${(this.options || []).map((one) => html`<label><input type="checkbox" .checked=${chosen.includes(one.value)} @change=${(event) => this.turn(one.value, event.target.checked)}> ${one.label}</label>`)}</div></div>`;
  }
}
define('h-many', Many);
