import { html } from 'lit';
import { thisYear, today } from '../words/format.js';
import { language, say } from '../words/words.js';
import { Element, define } from './element.js';

const KINDS = [['Y', ['年', 'Year']], ['H', ['半年', 'Half-year']], ['Q', ['季度', 'Quarter']], ['M', ['月', 'Month']]];
const COUNT = { Y: 0, H: 2, Q: 4, M: 12 };

/** @param {string} period 2026, 2026-H2, 2026-Q3 or 2026-10 */
export function parts(period) {
  const [year, rest = ''] = String(period).split('-');
  const kind = rest === '' ? 'Y' : /^[HQ]/.test(rest) ? rest[0] : 'M';
  return { year: Number(year), kind, number: Number(rest.replace(/\D/g, '')) || 1 };
}

const write = ({ year, kind, number }) => (kind === 'Y' ? `${year}` : kind === 'M' ? `${year}-${String(number).padStart(2, '0')}` : `${year}-${kind}${number}`);

const HALVES = [['上半年', 'H1'], ['下半年', 'H2']];

/** The half, quarter or month within its year. */
function partName(kind, number) {
  if (kind === 'H') return say(HALVES[number - 1]);
  if (kind === 'Q') return say(['{n}季度', 'Q{n}'], { n: number });
  return kind === 'M' ? say(['{n}月', '{n}'], { n: number }) : '';
}

export function periodName(period) {
  const { year, kind, number } = parts(period);
  if (language() === 'en') return kind === 'Y' ? `${year}` : kind === 'M' ? write({ year, kind, number }) : `${year} ${partName(kind, number)}`;
  return say(['{year}年', '{year}'], { year }) + partName(kind, number);
}

/** The same kind of period, so many before. */
export function before(period, steps) {
  const { year, kind, number } = parts(period);
  const in$ = COUNT[kind] || 1;
  const index = year * in$ + (kind === 'Y' ? 0 : number - 1) - steps;
  return write({ year: Math.floor(index / in$), kind, number: (index % in$) + 1 });
}

/** Whether the period has not ended yet, so that its figures grow still. */
export function running(period) {
  const { year, kind, number } = parts(period);
  const months = 12 / (COUNT[kind] || 1);
  const end = kind === 'Y' ? `${year + 1}-01` : `${year + Math.floor((number * months) / 12)}-${String(((number * months) % 12) + 1).padStart(2, '0')}`;
  return today().slice(0, 7) < end;
}

/** Chooses a year, half-year, quarter or month; says so by the event "chosen". */
class PeriodPicker extends Element {
  static properties = { value: {}, label: {}, optional: { type: Boolean } };

  constructor() {
    super();
    /** @type {any} */
    this.label = undefined;
    /** @type {any} */
    this.optional = undefined;
  }

  change(part) {
    const next = { ...parts(this.value || thisYear()), ...part };
    next.number = Math.min(next.number, COUNT[next.kind] || 1);
    this.value = part.year === 0 ? '' : write(next);
    this.dispatchEvent(new CustomEvent('chosen', { detail: this.value }));
  }

  render() {
    const now = parts(this.value || thisYear());
    const years = Array.from({ length: 12 }, (_, back) => thisYear() - back);
    const name = this.label || say(['统计期', 'Period']);
    return html`<span class="period"><select aria-label=${name} @change=${(event) => this.change({ year: Number(event.target.value) })}>
        ${this.optional ? html`<option value="0" ?selected=${!this.value}>${say(['全部', 'All'])}</option>` : ''}
        ${years.map((year) => html`<option value=${year} ?selected=${this.value && year === now.year}>${say(['{year}年', '{year}'], { year })}</option>`)}</select>
      ${this.value ? html`<select aria-label="${name} 2" @change=${(event) => this.change({ kind: event.target.value, number: 1 })}>${KINDS.map(([kind, text]) => html`<option value=${kind} ?selected=${kind === now.kind}>${say(text)}</option>`)}</select>` : ''}
      ${this.value && COUNT[now.kind] ? html`<select aria-label="${name} 3" @change=${(event) => this.change({ number: Number(event.target.value) })}>${Array.from({ length: COUNT[now.kind] }, (_, i) => html`<option value=${i + 1} ?selected=${i + 1 === now.number}>${partName(now.kind, i + 1)}</option>`)}</select>` : ''}</span>`;
  }
}
define('h-period', PeriodPicker);
