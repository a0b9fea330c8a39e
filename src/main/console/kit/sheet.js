import { html } from 'lit';
import { ask, handOver, newKey } from '../api.js';
import { forms, say, schema } from '../words/words.js';
import { open } from './dialog.js';
import { Element, define } from './element.js';
import { sent } from './field.js';

/** Kind, label and place of a column, by its path below the input. */
function column(input, path) {
  let fields = schema().inputs[input].fields;
  let meta;
  for (const name of path.split('.')) {
    meta = fields[name];
    fields = (schema().inputs[meta.type] || { fields: {} }).fields;
  }
  return { path: path.split('.'), meta, words: schema().enums[meta.type] };
}

/** A line of a sheet, parted by tabs or commas, texts in quotes. */
const cells = (line) => (line.includes('\t') ? line.split('\t') : [...line.matchAll(/("(?:[^"]|"")*"|[^,\uff0c]*)(?:[,\uff0c]|$)/g)].map((found) => found[1])).map((one) => one.trim().replace(/^"|"$/g, '').replace(/""/g, '"'));

/**
 * Does one thing many times, a line of a sheet each: pasted or from a file. Each line is answered by itself, and those that were
 * refused can be corrected and sent again. Lines that were done stay done when the window is left.
 */
class Sheet extends Element {
  static properties = { spec: { attribute: false }, close: { attribute: false }, text: { state: true }, done: { state: true }, of: { state: true }, refused: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.close = undefined;
    /** @type {any} */
    this.done = undefined;
    /** @type {any} */
    this.of = undefined;
    /** @type {any} */
    this.spec = undefined;
    Object.assign(this, { text: '', done: 0, of: 0, refused: [] });
  }

  get columns() {
    return this.spec.columns.map((path) => column(this.spec.input, path));
  }

  template() {
    handOver(new Blob(['\ufeff', this.columns.map((one) => one.meta.label).join(','), '\r\n'], { type: 'text/csv;charset=utf-8' }), `${say(this.spec.title)}.csv`);
  }

  /** What a line says, below what is the same for all. */
  toInput(line) {
    const input = JSON.parse(JSON.stringify(this.spec.base));
    const said = cells(line);
    this.columns.forEach(({ path, meta, words }, i) => {
      const value = words && said[i] ? Object.keys(words).find((one) => words[one] === said[i]) || said[i] : sent(meta, said[i], 0);
      if (value === undefined || value === '') return;
      let place = input;
      path.slice(0, -1).forEach((name) => (place = place[name] = place[name] || {}));
      place[path[path.length - 1]] = value;
    });
    if (schema().inputs[this.spec.input].fields.idempotencyKey) input.idempotencyKey = newKey();
    return input;
  }

  async run() {
    const labels = this.columns.map((one) => one.meta.label);
    const lines = this.text.split(/\r?\n/).filter((line) => line.trim() && cells(line)[0] !== labels[0]);
    Object.assign(this, { done: 0, of: lines.length, refused: [] });
    for (const line of lines) {
      if (!this.isConnected) return;
      const errors = await ask(this.spec.operation, { input: this.toInput(line) }).then((data) => Object.values(data)[0].userErrors, (failure) => [failure]);
      this.done += 1;
      if (errors.length) this.refused = [...this.refused, { line, said: errors.map((error) => error.message).join('；') }];
    }
    this.text = this.refused.map((one) => one.line).join('\n');
  }

  render() {
    const busy = this.of > 0 && this.done < this.of;
    return html`<p>${say(['每行一条，列依次为：', 'One a line; the columns are:'])} ${this.columns.map((one, i) => html`${i ? '、' : ''}<b>${one.meta.label}</b>${one.meta.required ? html`<b class="must">*</b>` : ''}`)}</p>
      <p><button type="button" class="small" @click=${this.template}>${say(['下载模板', 'Template'])}</button> <label class="button small">${say(['选择文件', 'Choose a file'])} <input class="unseen" type="file" accept=".csv,.txt,.tsv" @change=${async (event) => (this.text = (await event.target.files[0].text()).replace('\ufeff', ''))}></label></p>
      <div class="field"><label for="sheet">${say(['也可从表格复制后粘贴', 'Or paste from a sheet'])}</label><textarea id="sheet" rows="9" .value=${this.text} @input=${(event) => (this.text = event.target.value)}></textarea></div>
      ${this.of ? html`<p role="status"><progress max=${this.of} value=${this.done} aria-label=${say(['进度', 'Progress'])}></progress> ${say(['{n} / {m}，{k} 条有误', '{n} of {m}, {k} refused'], { n: this.done, m: this.of, k: this.refused.length })}</p>` : ''}
      ${this.refused.length ? html`<ul class="history">${this.refused.map((one) => html`<li>${one.line}<p class="problem">${one.said}</p></li>`)}</ul>` : ''}
      <footer class="acts"><button type="button" class="main" ?disabled=${busy || !this.text.trim()} @click=${this.run}>${this.refused.length && !busy ? say(['重新提交有误的', 'Send the refused again']) : say(['开始', 'Start'])}</button>
        <button type="button" @click=${() => this.close(this.done - this.refused.length)}>${say(['关闭', 'Close'])}</button></footer>`;
  }
}
define('h-sheet', Sheet);

/** @param {{operation: string, input: string, title: [string, string], columns: string[], base: object}} spec */
export async function sheet(spec) {
  await forms();
  return open({ title: say(spec.title), wide: true, content: (close) => html`<h-sheet .spec=${spec} .close=${close}></h-sheet>` });
}
