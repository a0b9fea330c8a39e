import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, mark } from '../kit/show.js';
import { toast } from '../kit/toast.js';
import { either, say, word } from '../words/words.js';

const number = (value) => (value && value.number != null ? value.number : '');

/** The row of a firm in the form of a year: what stood in it last year beside what is filled in. */
export default class Row extends Page {
  async fetch() {
    const { firmRow } = await ask('FirmRow', { incubatee: this.params.incubatee, year: Number(this.params.year) });
    this.typed = {};
    return firmRow || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    const { incubateeName, year, form } = this.data;
    return `${incubateeName} ${year} ${either(form, 'name')}`;
  }

  text(row) {
    const typed = this.typed[row.item.code];
    return typed == null ? String(number(row.value)) : typed;
  }

  async save() {
    const { items, version, year } = this.data;
    const said = items.map((row) => ({ item: row.item.code, number: this.text(row).trim() })).filter((one) => one.number !== '');
    try {
      const input = { incubatee: this.params.incubatee, year, items: said, ...(version == null ? {} : { expectedVersion: version }), ...(this.why ? { reason: this.why } : {}), ...(this.unusual ? { plausibilityReason: this.unusual } : {}) };
      const { row, userErrors } = (await ask('SaveFirmRow', { input })).saveFirmRow;
      this.errors = userErrors;
      if (row) {
        this.typed = {};
        this.data = row;
        toast(say(['已保存，等待载体确认', 'Saved; the carrier confirms it']));
      }
    } catch (failure) {
      toast(failure.message);
    }
    this.requestUpdate();
  }

  acts() {
    return html`${this.data.viewerCan.save ? press(['保存', 'Save'], () => this.save(), 'main') : ''}${printer()}`;
  }

  control(row) {
    if (!this.data.viewerCan.save) return number(row.value);
    return html`<input inputmode="decimal" aria-label=${either(row.item, 'name')} .value=${this.text(row)} @change=${(event) => (this.typed = { ...this.typed, [row.item.code]: event.target.value })}>`;
  }

  reasons() {
    const doubtful = (this.errors || []).some((error) => error.code === 'IMPLAUSIBLE');
    return html`${this.data.state === 'CONFIRMED' ? html`<label>${say(['更正原因', 'Why it is corrected'])}<input @change=${(event) => (this.why = event.target.value.trim())}></label>` : ''}
      ${doubtful ? html`<label>${say(['异常说明', 'Why it is right'])}<input @change=${(event) => (this.unusual = event.target.value.trim())}></label>` : ''}`;
  }

  view() {
    const { items, findings, state, enteredFor } = this.data;
    const errors = this.errors || [];
    return html`<div class="stackup">
      ${card('', facts('FirmRow', this.data, ['incubateeName', 'year', { label: say(['状态', 'State']), value: state ? word('YearFiguresState', state) : say(['尚未填报', 'Not filled in yet']) }, ...(enteredFor ? [{ label: say(['填报方式', 'Filled in']), value: say(['载体代填', 'By the carrier for the firm']) }] : [])]))}
      ${errors.length ? card(say(['未能保存', 'Not saved']), html`<ul class="history">${errors.map((error) => html`<li class="problem">${error.message}</li>`)}</ul>`) : ''}
      ${findings.length ? card(say(['审核结果', 'What the checks find']), html`<ul class="history">${findings.map((one) => html`<li>${mark(word('ReportSeverity', one.severity), one.severity === 'ERROR' ? 'bad' : 'wait')} ${one.message}</li>`)}</ul>`) : ''}
      ${card(say(['填报内容', 'Items']), grid('FirmRowItem', items, [
    { label: ['指标', 'Item'], show: (row) => html`${either(row.item, 'name')}${row.item.required ? ' *' : ''} ${row.prefilled ? mark(say(['沿用上年，请核对', 'From last year; please check']), 'wait') : ''}` }, { label: ['单位', 'Unit'], show: (row) => either(row.item, 'unit') },
    { label: ['填报值', 'Value'], number: true, show: (row) => this.control(row) }, { label: ['上年', 'Last year'], number: true, show: (row) => number(row.lastYear) },
  ]), this.data.viewerCan.save ? this.reasons() : '')}
    </div>`;
  }
}
