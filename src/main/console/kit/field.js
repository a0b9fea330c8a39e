import { html } from 'lit';
import { language, locale, say, schema, values, word } from '../words/words.js';
import './region.js';
import './period.js';
import './upload.js';
import './picker.js';

/**
 * One labelled field: what is wrong with it, and what it is for, are read out with it.
 * @param {{id: string, label: string, hint?: string, error?: string, required?: boolean, wide?: boolean, control: (aria: {invalid: string, described: string}) => unknown}} one
 */
export function field({ id, label, hint, error, required, wide, control }) {
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return html`<div class="field ${wide ? 'span' : ''}"><label for=${id}>${label}${required ? html` <b class="must" aria-hidden="true">*</b><span class="unseen">${say(['（必填）', ' (required)'])}</span>` : ''}</label>
    ${control({ invalid: error ? 'true' : 'false', described })}
    ${error ? html`<p class="problem" id="${id}-error">${error}</p>` : ''}${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}</div>`;
}

const inTenThousands = (text) => {
  const n = Number(text);
  if (!(Math.abs(n) >= 10000) || language() === 'en') return '';
  return say(['＝ {n} 万元', ''], { n: new Intl.NumberFormat(locale(), { maximumFractionDigits: 4 }).format(n / 10000) });
};

const LONG = /LINES/;
const KEYBOARD = { Int: 'numeric', Float: 'decimal', Yuan: 'decimal', SignedYuan: 'decimal', Area: 'decimal' };
const LISTED = /[,\uff0c\u3001\n]+/;

const input = (c, more) => html`<input id=${c.id} name=${c.id} type=${more.type || 'text'} inputmode=${more.mode || 'text'} maxlength=${c.meta.bounds && c.meta.bounds.text ? c.meta.bounds.text.max : 500} autocomplete="off" min=${more.min || ''} max=${more.max || ''}
  aria-required=${c.meta.required ? 'true' : 'false'} aria-invalid=${c.aria.invalid} aria-describedby=${c.aria.described} .value=${c.value == null ? '' : String(c.value)} @input=${(event) => c.set(event.target.value)}>`;

const select = (c, options) => html`<select id=${c.id} name=${c.id} aria-required=${c.meta.required ? 'true' : 'false'} aria-invalid=${c.aria.invalid} aria-describedby=${c.aria.described} @change=${(event) => c.set(event.target.value)}>
  <option value="" ?selected=${!c.value}>${c.meta.required ? say(['请选择', 'Please choose']) : say(['不填', 'None'])}</option>
  ${options.map((one) => html`<option value=${one.value} ?selected=${String(c.value) === String(one.value)}>${one.label}</option>`)}</select>`;

const checks = (c, options) => {
  const chosen = c.value || [];
  const turn = (value, on) => c.set(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return html`<div class="checks" id=${c.id} role="group" tabindex="-1" aria-label=${c.label} aria-describedby=${c.aria.described}>${options.map((one) => html`<label><input type="checkbox" .checked=${chosen.includes(one.value)} @change=${(event) => turn(one.value, event.target.checked)}> ${one.label}</label>`)}</div>`;
};

const enumOptions = (type) => values(type).map((value) => ({ value, label: word(type, value) }));

const WIDGETS = {
  Date: (c) => input(c, { type: 'date' }),
  DateTime: (c) => input(c, { type: 'datetime-local' }),
  RegionCode: (c) => html`<h-region id=${c.id} .value=${c.value || ''} .top=${c.over.top || ''} .label=${c.label} .invalid=${c.aria.invalid} .describedby=${c.aria.described} @chosen=${(event) => c.set(event.detail)}></h-region>`,
  Period: (c) => html`<h-period id=${c.id} .value=${c.value || ''} .label=${c.label} .optional=${!c.meta.required} @chosen=${(event) => c.set(event.detail)}></h-period>`,
};

/** The control for one scalar or enum of an input, chosen by its type and bounds. */
export function control(c) {
  const { meta, over } = c;
  if (over.upload) return html`<h-upload .name=${c.id} .many=${meta.list} .invalid=${c.aria.invalid} .describedby=${c.aria.described} @chosen=${(event) => c.set(event.detail)}></h-upload>`;
  if (over.choose && !meta.list) return html`<h-picker .name=${c.id} .value=${c.value || ''} .load=${over.choose} .invalid=${c.aria.invalid} .describedby=${c.aria.described} .required=${meta.required} @chosen=${(event) => c.set(event.detail.value, event.detail)}></h-picker>`;
  if (over.options) return meta.list ? checks(c, over.options) : select(c, over.options);
  if (over.choose) return html`<h-many .name=${c.id} .value=${c.value || []} .load=${over.choose} .label=${c.label} .describedby=${c.aria.described} @chosen=${(event) => c.set(event.detail)}></h-many>`;
  if (schema().enums[meta.type]) return meta.list ? checks(c, enumOptions(meta.type)) : select(c, enumOptions(meta.type));
  if (meta.type === 'Boolean') return html`<label class="check"><input id=${c.id} type="checkbox" .checked=${Boolean(c.value)} aria-describedby=${c.aria.described} @change=${(event) => c.set(event.target.checked)}> ${say(['是', 'Yes'])}</label>`;
  if (meta.list) return input({ ...c, value: Array.isArray(c.value) ? c.value.join(say(['、', ', '])) : c.value }, {});
  if (meta.bounds && meta.bounds.text && LONG.test(meta.bounds.text.form)) {
    return html`<textarea id=${c.id} name=${c.id} rows="3" maxlength=${meta.bounds.text.max} aria-required=${meta.required ? 'true' : 'false'} aria-invalid=${c.aria.invalid} aria-describedby=${c.aria.described} .value=${c.value || ''} @input=${(event) => c.set(event.target.value)}></textarea>`;
  }
  return WIDGETS[meta.type] ? WIDGETS[meta.type](c) : input(c, { mode: KEYBOARD[meta.type] });
}

/** What helps with a value while it is written. */
export function hint(meta, value, over) {
  if (over.hint) return say(over.hint);
  if (/Yuan$/.test(meta.type) && inTenThousands(value)) return inTenThousands(value);
  if (meta.list && !schema().enums[meta.type] && !over.options && !over.choose && !over.upload) return say(['多项之间用顿号或逗号分隔', 'Separate entries by commas']);
  const { range, text } = meta.bounds || {};
  if (range && range.min != null && range.max != null && range.max <= 100000) return say(['{min} 至 {max}', '{min} to {max}'], range);
  if (text && text.min > 3) return say(['{min} 至 {max} 个字符', '{min} to {max} characters'], text);
  return meta.hint && meta.hint.length < 90 ? meta.hint : '';
}

/** Moves the point of a decimal text, so that 1.5 in thousands is exactly 1500. */
function shifted(text, places) {
  const found = /^(-?)(\d*)\.?(\d*)$/.exec(String(text).replace(/[,\uff0c\s]/g, ''));
  if (!found || !places) return found ? found[0] : String(text);
  const digits = found[3].padEnd(places, '0');
  return `${found[1]}${(found[2] + digits.slice(0, places)).replace(/^0+(?=\d)/, '')}${digits.length > places ? `.${digits.slice(places)}` : ''}`;
}

const numeric = (value) => (value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value);

/** What a control holds, as the contract takes it; undefined where nothing was said. */
export function sent(meta, value, places) {
  if (value == null || value === '' || (Array.isArray(value) && !value.length && !meta.required)) return undefined;
  if (meta.list) return (Array.isArray(value) ? value : String(value).split(LISTED).map((one) => one.trim()).filter(Boolean));
  if (meta.type === 'Int' || meta.type === 'Float') return numeric(String(value).replace(/[,\uff0c\s]/g, ''));
  if (meta.type === 'DateTime' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) return `${value}:00+08:00`;
  if (/Yuan$/.test(meta.type)) return shifted(value, places);
  return meta.type === 'Boolean' && typeof value === 'string' ? value === 'true' : value;
}
