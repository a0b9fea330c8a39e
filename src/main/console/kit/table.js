import { html } from 'lit';
import { ask, rows } from '../api.js';
import { regionOf } from '../roles.js';
import { say } from '../words/words.js';
import { count } from '../words/format.js';
import { Element, define } from './element.js';
import { filterBar, filterOf } from './filter.js';
import { cell, isNumber, label } from './show.js';
import { failed, nothing, waiting } from './state.js';
import { takeOut } from './take-out.js';

const SIZE = 20;

/**
 * A list of the API: conditions above, rows by columns of the schema, pages, batch acts, export.
 * spec: { operation, root, type, input, filter, variables, conditions, columns, href(row), acts(row), batch, pick(row), empty, path }
 */
class Table extends Element {
  static properties = {
    spec: { attribute: false }, query: { attribute: false }, top: {}, list: { state: true }, failure: { state: true }, busy: { state: true }, chosen: { state: true },
  };

  constructor() {
    super();
    /** @type {any} */
    this.list = undefined;
    /** @type {any} */
    this.query = undefined;
    /** @type {any} */
    this.spec = undefined;
    /** @type {any} */
    this.top = undefined;
    Object.assign(this, { way: [], chosen: new Set(), query: {} });
  }

  willUpdate(changed) {
    const asked = JSON.stringify([this.spec.operation, this.variables()]);
    if (asked !== this.asked) {
      this.asked = asked;
      this.way = [];
      this.load();
    }
  }

  variables() {
    const { input, filter = {}, variables = {}, conditions = [] } = this.spec;
    return input ? { ...variables, filter: { ...filterOf(input, this.query, conditions), ...filter } } : variables;
  }

  async load(after) {
    const asked = this.asked;
    this.busy = true;
    try {
      const { operation, root, listOf = (answer) => answer } = this.spec;
      const list = listOf((await ask(operation, { ...this.variables(), first: SIZE, after }))[root]);
      if (asked !== this.asked) return;
      Object.assign(this, { list, failure: null, chosen: new Set() });
      this.dispatchEvent(new Event('hatchery-rows', { bubbles: true }));
    } catch (failure) {
      if (asked === this.asked) this.failure = failure;
    } finally {
      this.busy = false;
    }
  }

  /** The page as it is now, after something was done on it. */
  reload() {
    return this.load(this.way[this.way.length - 1]);
  }

  next() {
    this.way = [...this.way, this.list.pageInfo.endCursor];
    this.reload();
  }

  previous() {
    this.way = this.way.slice(0, -1);
    this.reload();
  }

  turn(row, on) {
    const next = new Set(this.chosen);
    if (on) next.add(row);
    else next.delete(row);
    this.chosen = next;
  }

  /** Everything that the conditions find, as a file of the service. */
  export() {
    const { operation, name, root } = this.spec;
    return takeOut({ operation, name: say(name || [root, root]), variables: this.variables(), total: this.list.totalCount });
  }

  rows() {
    return rows(this.list);
  }

  body(found) {
    const { type, columns, acts, batch } = this.spec;
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${say(['列表', 'List'])}><table class="stack list ${this.busy ? 'busy' : ''}">
      <thead><tr>${batch ? html`<th class="tick"><input type="checkbox" aria-label=${say(['全选本页', 'Choose all on this page'])} .checked=${this.chosen.size > 0 && this.chosen.size === found.length} @change=${(event) => (this.chosen = new Set(event.target.checked ? found : []))}></th>` : ''}
        ${columns.map((column) => html`<th scope="col" class=${isNumber(type, column) ? 'number' : ''}>${label(type, column)}</th>`)}${acts ? html`<th class="acts no-print">${say(['操作', 'Actions'])}</th>` : ''}</tr></thead>
      <tbody>${found.map((one) => html`<tr>${batch ? html`<td class="tick"><input type="checkbox" aria-label=${say(['选择此行', 'Choose this row'])} .checked=${this.chosen.has(one)} @change=${(event) => this.turn(one, event.target.checked)}></td>` : ''}
        ${columns.map((column, i) => this.cell(one, column, i))}${acts ? html`<td class="acts no-print">${acts(one, this)}</td>` : ''}</tr>`)}</tbody></table></div>`;
  }

  cell(one, column, i) {
    const { type, href } = this.spec;
    const where = i === 0 && href && href(one);
    if (!where) return cell(type, one, column, i);
    const linked = typeof column === 'string' ? { path: column } : column;
    return cell(type, one, { ...linked, show: () => html`<a href=${where}>${linked.show ? linked.show(one) : linked.path.split('.').reduce((value, name) => value[name], one)}</a>` }, i);
  }

  foot(found) {
    const { totalCount, pageInfo = {} } = this.list;
    const { batch } = this.spec;
    return html`<footer class="pages no-print"><span role="status">${totalCount == null ? say(['本页 {n} 条', '{n} on this page'], { n: found.length }) : say(['共 {n} 条', '{n} in all'], { n: count(totalCount) })}${this.chosen.size ? say(['，已选 {n} 条', ', {n} chosen'], { n: this.chosen.size }) : ''}</span>
      ${batch && this.chosen.size ? batch([...this.chosen], this) : ''}<span class="grow"></span>
      <button type="button" class="small" ?disabled=${!found.length} @click=${this.export}>${say(['导出', 'Export'])}</button>
      <button type="button" class="small" ?disabled=${!this.way.length} @click=${this.previous}>${say(['上一页', 'Previous'])}</button>
      <span>${say(['第 {n} 页', 'Page {n}'], { n: this.way.length + 1 })}</span>
      <button type="button" class="small" ?disabled=${!pageInfo.hasNextPage} @click=${this.next}>${say(['下一页', 'Next'])}</button></footer>`;
  }

  render() {
    const { conditions = [], input, path, empty } = this.spec;
    const found = this.list ? this.rows() : [];
    const bar = conditions.length ? filterBar({ path, query: this.query, input, conditions, top: this.top }) : '';
    return html`${bar}${this.failure ? failed(this.failure, () => { this.failure = null; this.reload(); })
      : !this.list ? waiting() : html`${found.length ? this.body(found) : nothing(empty ? say(empty) : say(['没有符合条件的记录', 'Nothing fits these conditions']))}${this.foot(found)}`}`;
  }
}
define('h-table', Table);

/** A list within a view. */
export const table = (page, spec) => html`<h-table class="card" .spec=${{ path: page.page.path, ...spec }} .query=${page.query} .top=${regionOf(page.me)}></h-table>`;
