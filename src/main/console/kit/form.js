import { html } from 'lit';
import { ask, newKey } from '../api.js';
import { forms, say, schema } from '../words/words.js';
import { open } from './dialog.js';
import { Element, define, newId } from './element.js';
import { control, field, hint, sent } from './field.js';
import { toast } from './toast.js';

/** Sent along without being asked for. */
const TACIT = ['idempotencyKey', 'expectedVersion'];
/** Asked for only once the service says that it is needed. */
const REVEALED = { override: /TOO_OLD|GROUND_NOT_MET|OVERRIDE/, plausibilityReason: /IMPLAUSIBLE/, priceReason: /^$/ };
const UNITS = [['0', ['元', 'yuan']], ['3', ['千元', 'thousand yuan']], ['4', ['万元', 'ten thousand yuan']]];

/**
 * Does something to an object: a dialog with the form of that mutation, made from the schema.
 * @param {object} spec
 * @param {string} spec.operation name of the mutation in frontend-contract
 * @param {string[] | string} spec.title
 * @param {boolean} [spec.wide]
 * @param {unknown} [spec.intro] what stands above the form
 * @param {string[]} [spec.press] what its button says
 * @param {boolean} [spec.money] whether amounts may be given in thousands however few there are
 * @param {(input: any) => object} [spec.tidy] changes what is sent
 * @param {object} [spec.fixed] what is known: ids, expectedVersion
 * @param {any} [spec.values] what stands in the fields at first
 * @param {Record<string, object>} [spec.fields] by path: choose, options, upload, label, hint, omit, same, show(values), changed(value, form, chosen)
 * @param {() => Promise<object>} [spec.again] reads the fixed part anew, after somebody else has changed the object
 * @param {string[]} [spec.done] said when it succeeded
 * @returns {Promise<any>} the payload; undefined when it was left
 */
export async function act(spec) {
  await forms();
  return open({ title: say(spec.title), wide: spec.wide, content: (close) => html`<h-form .spec=${spec} .close=${close}></h-form>` });
}

const walk = (object, path) => path.reduce((value, name) => (value == null ? undefined : value[name]), object);
const plainPath = (path) => path.filter((name) => !/^\d+$/.test(name)).join('.');

export class Form extends Element {
  static properties = { spec: { attribute: false }, close: { attribute: false }, values: { state: true }, errors: { state: true }, failure: { state: true }, busy: { state: true }, places: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.close = undefined;
    /** @type {any} */
    this.spec = undefined;
    /** @type {any} */
    this.stem = undefined;
    Object.assign(this, { errors: [], places: 0, stem: newId('form') });
  }

  connectedCallback() {
    super.connectedCallback();
    const { operation, fixed = {}, values = {} } = this.spec;
    this.input = schema().operations[operation].input;
    this.key = newKey();
    this.fixed = fixed;
    this.draft = `draft:${operation}:${Object.values(fixed).filter((one) => typeof one === 'string').join(':')}`;
    const kept = JSON.parse(sessionStorage.getItem(this.draft) || 'null');
    this.restored = Boolean(kept);
    this.values = kept || this.defaults(this.input, values);
  }

  defaults(input, values) {
    const result = { ...values };
    for (const [name, meta] of Object.entries(schema().inputs[input].fields)) {
      if (result[name] == null && meta.otherwise != null && !schema().inputs[meta.type]) result[name] = meta.otherwise;
    }
    return result;
  }

  get(path) {
    return walk(this.values, path);
  }

  set(path, value, chosen) {
    const next = JSON.parse(JSON.stringify(this.values));
    let place = next;
    path.slice(0, -1).forEach((name, i) => (place = place[name] = place[name] || (/^\d+$/.test(path[i + 1]) ? [] : {})));
    const name = path[path.length - 1];
    if (this.over(path).same) this.alike(next, path, value);
    place[name] = value;
    this.values = next;
    this.errors = this.errors.filter((error) => error.field.join('.') !== path.join('.'));
    const { changed } = this.over(path);
    if (changed) changed(value, this, chosen);
    sessionStorage.setItem(this.draft, JSON.stringify(this.values));
  }

  /** Typed once for every row of a list that says the same so far. */
  alike(values, path, value) {
    const name = path[path.length - 1];
    const said = this.get(path) || '';
    walk(values, path.slice(0, -2)).filter((row) => (row[name] || '') === said).forEach((row) => (row[name] = value));
  }

  over(path) {
    return (this.spec.fields || {})[plainPath(path)] || {};
  }

  error(path) {
    return this.errors.filter((error) => error.field.join('.') === path.join('.')).map((error) => error.message).join('\n');
  }

  isShown(name, meta, path) {
    if (TACIT.includes(name) || (path.length === 1 && name in this.fixed)) return false;
    const over = this.over(path);
    if (over.omit || (over.show && !over.show(this.values))) return false;
    return !REVEALED[name] || this.get(path) || this.errors.some((error) => REVEALED[name].test(error.code) || error.field.join('.') === path.join('.'));
  }

  fieldsOf(input, path) {
    return Object.entries(schema().inputs[input].fields)
      .filter(([name, meta]) => this.isShown(name, meta, [...path, name]))
      .map(([name, meta]) => this.one(meta, [...path, name]));
  }

  one(meta, path) {
    const over = this.over(path);
    const label = over.label ? say(over.label) : meta.label;
    if (schema().inputs[meta.type]) return meta.list ? this.several(meta, path, label) : this.group(meta, path, label);
    const id = `${this.stem}-${path.join('-')}`;
    const value = this.get(path);
    return field({
      id, label, required: meta.required, error: this.error(path), hint: hint(meta, value, over),
      wide: Boolean((meta.bounds && meta.bounds.text && meta.bounds.text.form === 'LINES') || (meta.list && !over.narrow) || over.wide),
      control: (aria) => control({ id, label, meta, over, value, aria, set: (next, chosen) => this.set(path, next, chosen) }),
    });
  }

  /** Fields that belong together; those that may be left out are asked for by a tick. */
  group(meta, path, label) {
    const { oneOf } = schema().inputs[meta.type];
    const used = meta.required || this.over(path).open || this.get(path) != null;
    const error = this.error(path);
    return html`<fieldset class="span ${used ? '' : 'closed'}"><legend>${meta.required ? label : html`<label class="check"><input type="checkbox" .checked=${used} @change=${(event) => this.set(path, event.target.checked ? {} : undefined)}> ${label}</label>`}</legend>
      ${error ? html`<p class="problem" tabindex="-1">${error}</p>` : ''}
      ${used ? (oneOf ? this.choice(meta, path) : html`<div class="fields">${this.fieldsOf(meta.type, path)}</div>`) : ''}</fieldset>`;
  }

  /** Exactly one of several kinds. */
  choice(meta, path) {
    const kinds = Object.entries(schema().inputs[meta.type].fields).filter(([name]) => !this.over([...path, name]).omit);
    const now = Object.keys(this.get(path) || {})[0] || '';
    const found = kinds.find(([name]) => name === now);
    const choose = (name, kind) => this.set(path, { [name]: schema().inputs[kind.type] ? {} : '' });
    return html`<div class="choices" role="radiogroup">${kinds.map(([name, kind]) => html`<label><input type="radio" name="${this.stem}-${path.join('-')}" .checked=${name === now} @change=${() => choose(name, kind)}> ${this.over([...path, name]).label ? say(this.over([...path, name]).label) : kind.label}</label>`)}</div>
      ${found ? html`<div class="fields">${schema().inputs[found[1].type] ? this.fieldsOf(found[1].type, [...path, now]) : this.one({ ...found[1], required: true }, [...path, now])}</div>` : ''}`;
  }

  several(meta, path, label) {
    const list = this.get(path) || [];
    const error = this.error(path);
    return html`<fieldset class="span"><legend>${label}</legend>${error ? html`<p class="problem" tabindex="-1">${error}</p>` : ''}
      ${list.map((_, i) => html`<div class="fields row">${this.fieldsOf(meta.type, [...path, String(i)])}
        <button type="button" class="bare" aria-label="${say(['移除第 {n} 项', 'Remove entry {n}'], { n: i + 1 })}" @click=${() => this.set(path, list.filter((__, other) => other !== i))}>✕</button></div>`)}
      <button type="button" class="small" @click=${() => this.set(path, [...list, {}])}>＋ ${say(['添加一项', 'Add one'])}</button></fieldset>`;
  }

  /** What is sent for an input. */
  build(input, values = {}) {
    const built = {};
    for (const [name, meta] of Object.entries(schema().inputs[input].fields)) {
      const value = values[name];
      if (!schema().inputs[meta.type]) built[name] = sent(meta, value, this.places);
      else if (meta.list) built[name] = value ? value.map((one) => this.build(meta.type, one)) : meta.required ? [] : undefined;
      else if (value != null || meta.required) built[name] = this.build(meta.type, value || {});
      if (built[name] === undefined) delete built[name];
    }
    return built;
  }

  async submit(event) {
    event.preventDefault();
    if (this.busy) return;
    Object.assign(this, { busy: true, failure: null, errors: [] });
    const { operation, tidy = (input) => input } = this.spec;
    const input = tidy({ ...this.build(this.input, this.values), ...this.fixed });
    if (schema().inputs[this.input].fields.idempotencyKey) input.idempotencyKey = this.key;
    try {
      const payload = Object.values(await ask(operation, { input }))[0];
      if (payload.userErrors.length) await this.declined(payload.userErrors);
      else this.succeeded(payload);
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }

  async declined(errors) {
    this.key = newKey(); // what is sent next is another request
    if (errors.some((error) => error.code === 'STALE')) {
      if (this.spec.again) Object.assign(this.fixed, await this.spec.again());
      // what the form was opened from is not the last word either
      document.dispatchEvent(new CustomEvent('hatchery-stale'));
    }
    this.errors = errors;
    await this.updateComplete;
    const first = /** @type {HTMLElement | null} */ (this.querySelector('[aria-invalid=true]') || this.querySelector('.problem'));
    if (first) first.focus();
  }

  succeeded(payload) {
    sessionStorage.removeItem(this.draft);
    toast(say(this.spec.done || ['已完成', 'Done']));
    this.close(payload);
  }

  /** Faults whose field is not on the form. */
  rest() {
    const shown = new Set([...this.querySelectorAll('.problem[id]')].map((one) => one.id));
    return this.errors.filter((error) => !shown.has(`${this.stem}-${error.field.join('-')}-error`) && !this.isGroup(error.field));
  }

  isGroup(path) {
    return path.length > 0 && [...this.querySelectorAll('fieldset > .problem')].some((one) => one.textContent === this.error(path));
  }

  updated() {
    const rest = this.rest();
    const text = rest.map((error) => error.message).join('\n');
    const place = this.querySelector('.rest');
    if (place && place.textContent !== text) place.textContent = text;
  }

  render() {
    const money = JSON.stringify(schema().inputs[this.input].fields).split('Yuan"').length + (this.spec.money ? 3 : 0);
    return html`<form novalidate @submit=${this.submit}>
      ${this.spec.intro ? html`<div class="intro">${typeof this.spec.intro === 'function' ? this.spec.intro(this.values) : this.spec.intro}</div>` : ''}
      ${this.restored ? html`<p class="hint">${say(['已恢复上次未提交的内容。', 'What you had not sent yet is here again.'])} <button type="button" class="link" @click=${() => this.clear()}>${say(['清空', 'Clear'])}</button></p>` : ''}
      <p class="problem rest" role="alert" tabindex="-1"></p>
      ${this.failure ? html`<p class="problem" role="alert">${this.failure.code === 'OFFLINE' ? say(['网络不通，内容已保留，请稍后再提交。', 'No connection. Everything is kept; please send it again.']) : this.failure.message}</p>` : ''}
      ${money > 4 ? html`<div class="unit"><label>${say(['金额单位', 'Amounts in'])} <select @change=${(event) => (this.places = Number(event.target.value))}>${UNITS.map(([places, text]) => html`<option value=${places}>${say(text)}</option>`)}</select></label></div>` : ''}
      <div class="fields">${this.fieldsOf(this.input, [])}</div>
      <footer class="acts"><button type="submit" class="main" ?disabled=${this.busy}>${this.busy ? say(['正在提交…', 'Sending…']) : say(this.spec.press || ['提交', 'Submit'])}</button>
        <button type="button" @click=${() => this.close()}>${say(['取消', 'Cancel'])}</button></footer></form>`;
  }

  clear() {
    sessionStorage.removeItem(this.draft);
    this.restored = false;
    this.values = this.defaults(this.input, this.spec.values || {});
  }
}
define('h-form', Form);
