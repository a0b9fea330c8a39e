import { html } from 'lit';
import { say, schema, values, word } from '../words/words.js';
import { address, go } from '../router.js';
import './region.js';
import './period.js';

const truth = (yes) => say(yes ? ['是', 'Yes'] : ['否', 'No']);

/** What an address says of a condition with conditions of its own; what cannot be read stays, for the service to refuse. */
function whole(said) {
  try {
    return JSON.parse(said);
  } catch {
    return said;
  }
}

/** Such a condition in words, for it comes from a figure and is not filled in. */
function inWords(type, said) {
  const { fields } = schema().inputs[type];
  const wanted = Object.entries(Object(whole(said))).filter(([name]) => fields[name]);
  return wanted.map(([name, value]) => `${fields[name].label} ${typeof value === 'boolean' ? truth(value) : value}`).join(say(['，', ', ']));
}

/** Kinds of conditions, by the type of the filter's field. */
function condition(c) {
  const { meta, name, value, set, spec } = c;
  const label = spec.label ? say(spec.label) : meta.label;
  if (spec.options || schema().enums[meta.type] || meta.type === 'Boolean') {
    const options = spec.options || (meta.type === 'Boolean' ? [['true', truth(true)], ['false', truth(false)]] : (spec.only || values(meta.type)).map((one) => [one, word(meta.type, one)]));
    return html`<label>${label} <select name=${name} @change=${(event) => set(event.target.value)}><option value="">${say(['全部', 'All'])}</option>
      ${options.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${typeof text === 'string' ? text : say(text)}</option>`)}</select></label>`;
  }
  if (meta.type !== 'DayRange' && schema().inputs[meta.type]) return html`<span class="labelled"><span>${label}</span> <output>${inWords(meta.type, value)}</output></span>`;
  if (meta.type === 'RegionCode') return html`<span class="labelled"><span aria-hidden="true">${label}</span> <h-region .value=${value || ''} .top=${c.top} .label=${label} @chosen=${(event) => set(event.detail === c.top ? '' : event.detail)}></h-region></span>`;
  if (meta.type === 'Period') return html`<span class="labelled"><span aria-hidden="true">${label}</span> <h-period optional .value=${value || ''} .label=${label} @chosen=${(event) => set(event.detail)}></h-period></span>`;
  if (meta.type === 'DayRange') {
    const [from = '', to = ''] = (value || '').split('..');
    const span = (first, last) => set(first || last ? `${first}..${last}` : '');
    return html`<span class="labelled"><span aria-hidden="true">${label}</span> <input type="date" aria-label=${`${label} ${say(['起', 'from'])}`} .value=${from} @change=${(event) => span(event.target.value, to)}>
      <input type="date" aria-label=${`${label} ${say(['止', 'to'])}`} .value=${to} @change=${(event) => span(from, event.target.value)}></span>`;
  }
  const type = meta.type === 'Date' ? 'date' : 'search';
  return html`<label>${label} <input name=${name} type=${type} .value=${value || ''} maxlength="100" @change=${(event) => set(event.target.value.trim())}></label>`;
}

/**
 * A condition by the name of its field, or by more than that.
 * @typedef {string | {name: string, label?: string[], options?: any[], only?: string[], type?: string, quiet?: boolean}} Condition
 */

/** @param {Condition} one */
const named = (one) => (typeof one === 'string' ? { name: one } : one);

/**
 * Conditions above a list; they stand in the address. Quiet ones are shown where the address has them.
 * @param {{path: string, query: Record<string, string>, input: string, conditions: Condition[], top?: string}} bar
 */
export function filterBar({ path, query, input, conditions, top }) {
  const fields = schema().inputs[input] ? schema().inputs[input].fields : {};
  const set = (name, value) => go(address(path, { ...query, [name]: value }), true);
  const said = new URLSearchParams(location.search);
  const some = conditions.some((one) => said.get(named(one).name));
  return html`<form class="conditions no-print" role="search" @submit=${(event) => event.preventDefault()}>
    ${conditions.map(named).filter((one) => !one.quiet || query[one.name]).map((spec) => {
      return condition({ spec, name: spec.name, meta: fields[spec.name] || { type: spec.type, label: '' }, value: query[spec.name], top: top || '', set: (value) => set(spec.name, value) });
    })}
    ${some ? html`<button type="button" class="link" @click=${() => go(address(path, query.tab ? { tab: query.tab } : {}), true)}>${say(['清除条件', 'Clear'])}</button>` : ''}</form>`;
}

/** Conditions that only the way from a figure sets. */
export const quiet = (...names) => names.map((name) => ({ name, quiet: true }));

/** The filter that the conditions of an address make. */
export function filterOf(input, query, conditions) {
  const fields = schema().inputs[input].fields;
  const filter = {};
  for (const one of conditions) {
    const name = one.name || one;
    const meta = fields[name];
    const said = query[name];
    if (!meta || !said) continue;
    if (meta.type === 'DayRange') {
      const [from, to] = said.split('..');
      filter[name] = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
    } else if (meta.list) filter[name] = said.split(',');
    else if (meta.type === 'Boolean') filter[name] = said === 'true';
    else if (schema().inputs[meta.type]) filter[name] = whole(said);
    else filter[name] = /^(Int|Float)$/.test(meta.type) ? Number(said) : said;
  }
  return filter;
}
