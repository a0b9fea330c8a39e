import { html, svg } from 'lit';
import { fieldOf, say, word } from '../words/words.js';
import { doer, shown, yuan } from '../words/format.js';

const GOOD = /^(ACTIVE|CONFIRMED|APPROVED|SETTLED|PAID|GRADUATED|DONE|IN_FORCE|CONCLUDED|USED|RECOGNISED|PASS|PARTLY_USED|ISSUED|SOUND)$/;
const BAD = /^(REJECTED|DECLINED|FAILED|CLAWED_BACK|REVOKED|EXPIRED|EVICTED|RETURNED|DISPUTED|NO_SHOW|TERMINATED|CORRUPT|REPEALED|DENIED)$/;
const WAIT = /^(INVITED|SUBMITTED|REQUESTED|PLACED|ENTERED|PROPOSED|CITY_REVIEW|AGENCY_REVIEW|TO_PAY|QUEUED|RUNNING|DELIVERED|PUBLIC_NOTICE|SUSPECT)$/;

/** A state, so that its kind is seen at once and read in words. */
export const tag = (type, value) => (value == null ? '—' : html`<span class="tag ${GOOD.test(value) ? 'good' : BAD.test(value) ? 'bad' : WAIT.test(value) ? 'wait' : ''}">${word(type, value)}</span>`);
export const mark = (text, kind = '') => html`<span class="tag ${kind}">${text}</span>`;

export const at = (object, path) => path.split('.').reduce((value, name) => (value == null ? null : value[name]), object);

const STATE = /State$/;
/** A year is a name, not an amount. */
const YEAR = /(^|[.a-z])[yY]ear$/;
/** The value at a path of an object of that type, as a person reads it. */
export function value(type, object, path) {
  const field = fieldOf(type, path);
  const found = at(object, path);
  if (field.type === 'Int' && YEAR.test(path) && found != null) return String(found);
  return STATE.test(field.type) && typeof found === 'string' ? tag(field.type, found) : shown(field.type, found);
}

/**
 * Facts of an object beneath each other, labelled by the schema.
 * @param {string} type
 * @param {object} object
 * @param {(string | {label: string, value: unknown})[]} names
 */
export const facts = (type, object, names) => html`<dl class="facts">${names.map((name) => (typeof name === 'string'
  ? html`<div><dt>${fieldOf(type, name).label}</dt><dd>${value(type, object, name)}</dd></div>`
  : html`<div><dt>${name.label}</dt><dd>${name.value == null || name.value === '' ? '—' : name.value}</dd></div>`))}</dl>`;

/**
 * @param {unknown} title
 * @param {unknown} content
 * @param {unknown} [more] beside the title
 */
export const card = (title, content, more = '') => html`<section class="card">${title ? html`<header><h2>${title}</h2>${more}</header>` : ''}${content}</section>`;

/** Numbers that one wants to see first; each may open what stands behind it. */
export const tiles = (entries) => html`<dl class="tiles">${entries.filter(Boolean).map((tile) => html`<div class="card"><dt>${tile.label}</dt>
  <dd><b>${tile.href ? html`<a href=${tile.href}>${tile.value}</a>` : tile.value}</b>${tile.more ? html`<small class=${tile.kind || ''}>${tile.more}</small>` : ''}</dd></div>`)}</dl>`;

/** Parts of a whole as one bar, told in words as well. */
export function bar(parts, whole) {
  let from = 0;
  const drawn = parts.map((part) => {
    const width = whole > 0 ? (part.amount / whole) * 100 : 0;
    const rect = svg`<rect class=${part.kind} x=${from} y="0" width=${width} height="4"></rect>`;
    from += width;
    return rect;
  });
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label=${parts.map((part) => `${part.label} ${part.text}`).join('；')}>${drawn}</svg>
    <ul class="legend">${parts.map((part) => html`<li><i class=${part.kind}></i>${part.label} <b>${part.text}</b></li>`)}</ul>`;
}

/** A voucher's money: what can be used, what is held, what is gone. */
export function balances(b) {
  const parts = ['free', 'held', 'paid', 'lapsed', 'clawedBack'].filter((name) => Number(b[name]) > 0);
  const whole = parts.reduce((sum, name) => sum + Number(b[name]), 0);
  return bar(parts.map((name) => ({ kind: name, label: fieldOf('VoucherBalances', name).label, amount: Number(b[name]), text: yuan(b[name]) })), whole);
}

/** Small table of things at hand. */
export const grid = (type, list, columns, caption) => (list && list.length
  ? html`<div class="scroll" tabindex="0"><table class="stack">${caption ? html`<caption>${caption}</caption>` : ''}<thead><tr>${columns.map((c) => html`<th scope="col" class=${isNumber(type, c) ? 'number' : ''}>${label(type, c)}</th>`)}</tr></thead>
    <tbody>${list.map((one) => html`<tr>${columns.map((c, i) => cell(type, one, c, i))}</tr>`)}</tbody></table></div>`
  : html`<p class="hint">${say(['无', 'None'])}</p>`);

/** What the schema calls a value; the name of a neighbour is called what the neighbour is. */
const called = (type, path) => fieldOf(type, path.replace(/\.name(Zh|En)?$/, '')).label;
/** Heading of a column: what it says itself, or what the schema calls it. */
export const label = (type, column) => (typeof column !== 'string' && column.label ? say(column.label) : called(type, typeof column === 'string' ? column : column.path));

const DAYS = /^(Date|DateTime|CreditCode)$/;
/** Whether a value stays on one line. */
const isShort = (type, column) => DAYS.test(fieldOf(type, typeof column === 'string' ? column : column.path || '').type) || (typeof column !== 'string' && column.short);

const NUMBERS = /^(Int|Float|Yuan|SignedYuan|Area|Ratio|Decimal)$/;
export const isNumber = (type, column) => (typeof column === 'string' ? NUMBERS.test(fieldOf(type, column).type) : Boolean(column.number));

export function cell(type, one, column, i) {
  const text = label(type, column);
  const content = typeof column === 'string' ? value(type, one, column) : column.show ? column.show(one) : value(type, one, column.path);
  return i === 0
    ? html`<th scope="row" data-title=${text}>${content}</th>`
    : html`<td data-title=${text} class=${isNumber(type, column) ? 'number' : isShort(type, column) ? 'short' : column.long ? 'long' : ''}>${content == null || content === '' ? '—' : content}</td>`;
}

export const history = (type, events, name) => html`<ol class="history">${(events || []).map((event) => html`<li><b>${value(type, event, name)}</b>
  <span>${shown('DateTime', event.at)} · ${doer(event)}</span>${event.note || event.reason ? html`<p>${event.note || event.reason}</p>` : ''}</li>`)}</ol>`;
