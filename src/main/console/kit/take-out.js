import { html } from 'lit';
import { take } from '../api.js';
import { say } from '../words/words.js';
import { open } from './dialog.js';
import { Element, define, newId } from './element.js';
import { field } from './field.js';

const FORMATS = [['xlsx', ['Excel 工作簿 (.xlsx)', 'Excel workbook (.xlsx)']], ['csv', ['CSV 文本 (.csv)', 'CSV text (.csv)']]];
const AMOUNTS = [['YUAN', ['元', 'yuan']], ['THOUSAND', ['千元', 'thousand yuan']], ['TEN_THOUSAND', ['万元', 'ten thousand yuan']], ['HUNDRED_MILLION', ['亿元', 'hundred million yuan']]];

/**
 * Takes a list out as a file: everything that the conditions find, in their order.
 * @param {{ operation: string, name: string, variables: object, total?: number }} list
 */
export const takeOut = (list) => open({
  title: say(['导出{name}', 'Export {name}'], { name: list.name }),
  content: (close) => html`<h-take-out .list=${list} .close=${close}></h-take-out>`,
});

class TakeOut extends Element {
  static properties = { list: { attribute: false }, close: { attribute: false }, busy: { state: true }, failure: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.close = undefined;
    /** @type {any} */
    this.list = undefined;
    this.stem = newId('take-out');
  }

  async submit(event) {
    event.preventDefault();
    const said = new FormData(event.target);
    const [format, amounts] = [String(said.get('format')), String(said.get('amounts'))];
    Object.assign(this, { busy: true, failure: null });
    try {
      await take(this.list.operation, format, { variables: this.list.variables, amounts });
      this.close(true);
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }

  choice(name, label, choices) {
    const id = `${this.stem}-${name}`;
    return field({ id, label, control: () => html`<select id=${id} name=${name}>${choices.map(([value, words]) => html`<option value=${value}>${say(words)}</option>`)}</select>` });
  }

  render() {
    const { total } = this.list;
    return html`<form @submit=${this.submit}>
      <p class="hint">${total == null ? say(['导出符合当前条件的全部记录。', 'Everything that fits the conditions.']) : say(['导出符合当前条件的全部 {n} 条记录。', 'All {n} entries that fit the conditions.'], { n: total })}</p>
      ${this.failure ? html`<p class="problem" role="alert">${this.failure.code === 'OFFLINE' ? say(['网络不通，请稍后再试。', 'No connection. Please try again later.']) : this.failure.message}</p>` : ''}
      <div class="fields">${this.choice('format', say(['格式', 'Format']), FORMATS)}${this.choice('amounts', say(['金额单位', 'Amounts in']), AMOUNTS)}</div>
      <footer class="acts"><button type="submit" class="main" ?disabled=${this.busy}>${this.busy ? say(['正在导出…', 'Exporting…']) : say(['导出文件', 'Get the file'])}</button>
        <button type="button" @click=${() => this.close()}>${say(['取消', 'Cancel'])}</button></footer></form>`;
  }
}
define('h-take-out', TakeOut);
