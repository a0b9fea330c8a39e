import { html } from 'lit';
import { ask, newKey } from '../api.js';
import { confirm } from '../kit/dialog.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, tiles } from '../kit/show.js';
import { table } from '../kit/table.js';
import { toast } from '../kit/toast.js';
import { address } from '../router.js';
import { say, word } from '../words/words.js';
import { count } from '../words/format.js';

const AT_WORK = ['CHECKING', 'APPLYING', 'UNDOING'];
const PLACES = {
  Stay: (id) => `/stays/${id}`,
  Title: () => '/titles',
  Report: (id) => `/reports/${id}`,
  StayContract: (id) => `/contracts/${id}`,
};

const made = (one) => (one.made && PLACES[one.made.__typename] ? html`<a href=${address(PLACES[one.made.__typename](one.made.id))}>${say(['查看', 'View'])}</a>` : '');
const faults = (one) => (one.faults.length ? html`<ul class="history">${one.faults.map((fault) => html`<li><b>${fault.cell || fault.heading || ''}</b> ${fault.heading && fault.cell ? html`<span class="hint">${fault.heading}</span> ` : ''}${fault.message}</li>`)}</ul>` : '');
/** A carrier by its name, a report by the way to it. */
const whose = (one) => (one.placeNode ? one.placeNode.name : one.kind && one.kind.key === 'REPORT' ? html`<a href=${address(`/reports/${one.place}`)}>${say(['打开报表', 'Open the report'])}</a>` : '');
const content = (one) => one.values.map((value) => value.text).join(' · ');

/** One list: what is wrong with it, what to take, how far that is, and taking it back. */
export default class Imported extends Page {
  async fetch() {
    const ids = [this.params.import, ...this.together().filter((id) => id !== this.params.import)];
    const [found, ...others] = await Promise.all(ids.map(async (id) => (await ask('ImportProgress', { import: id })).import));
    return found ? { ...found, others: others.filter(Boolean) } : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  /** All lists of the file, as the address says. */
  together() {
    return (this.query.beside || '').split(',').filter(Boolean);
  }

  /** The other lists of the same file, each decided about by itself. */
  others() {
    const { others, id } = this.data;
    const beside = [...new Set([id, ...this.together()])].join(',');
    return others.length ? html`<p>${say(['同一文件中的其他表格：', 'Other lists in the same file: '])}${others.map((one, at) => html`${at ? say(['、', ', ']) : ''}<a href=${address(`/imports/${one.id}`, { beside })}>${one.kind ? one.kind.title : one.sheet}</a> ${word('ImportState', one.state)}`)}</p>` : '';
  }

  watches() {
    return AT_WORK.includes(this.data.state) ? { objects: [this.data.id] } : null;
  }

  async renew() {
    await this.reload();
    const list = this.querySelector('h-table');
    if (list) list.reload();
  }

  heading() {
    return this.data.fileName;
  }

  async decide(operation, field, more) {
    const input = { idempotencyKey: newKey(), imported: this.data.id, expectedVersion: this.data.version, ...more };
    const { userErrors } = (await ask(operation, { input }))[field];
    userErrors.forEach((error) => toast(error.message));
    await this.renew();
  }

  apply(rows) {
    return this.decide('ApplyImport', 'applyImport', rows ? { rows: rows.map((one) => one.number) } : { allWithoutFaults: true });
  }

  async undo() {
    const sure = await confirm(say(['撤销导入', 'Undo the import']), say(['导入的内容将逐行撤销；此后已有变动的会保留并说明原因。', 'What was taken is taken back row by row; what has changed since stays, and says why.']), say(['撤销', 'Undo']));
    if (sure) await this.decide('UndoImport', 'undoImport', {});
  }

  acts() {
    const { viewerCan, counts } = this.data;
    return html`${viewerCan.apply && counts.ready ? press([`导入全部无误的 ${counts.ready} 行`, `Take all ${counts.ready} without faults`], () => this.apply(), 'main') : ''}${viewerCan.undo ? press(['撤销导入', 'Undo'], () => this.undo(), 'bad') : ''}${printer()}`;
  }

  standing() {
    const { state, counts, failure } = this.data;
    const done = { CHECKING: counts.total - counts.unchecked, APPLYING: counts.taken + counts.refused, UNDOING: counts.undone + counts.kept }[state];
    const all = { CHECKING: counts.total, APPLYING: done + counts.chosen, UNDOING: done + counts.undoing }[state];
    return html`<p role="status">${word('ImportState', state)}${AT_WORK.includes(state) ? html` <progress max=${all || 1} value=${done} aria-label=${say(['进度', 'Progress'])}></progress> ${say(['可以离开本页，处理会继续。', 'You may leave this page; it goes on.'])}` : ''}${failure ? html` <span class="problem">${failure}</span>` : ''}</p>
      ${tiles(['total', 'ready', 'same', 'faulty', 'taken', 'refused', 'undone', 'kept'].filter((name) => counts[name]).map((name) => ({ label: say(NAMES[name]), value: count(counts[name]) })))}`;
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${this.standing()}${this.others()}
      ${card('', facts('Import', one, [{ label: say(['表格种类', 'Kind of list']), value: one.kind ? one.kind.title : '' }, { label: say(['所属对象', 'Belongs to']), value: whose(one) }, 'sheet', 'headingRow', 'uploadedAt', 'undoUntil',
        { label: say(['识别出的列', 'Columns recognised']), value: one.columns.map((column) => `${column.letters} ${column.heading}`).join(say(['、', ', '])) },
        { label: say(['未识别的列', 'Columns not read']), value: one.ignored.join(say(['、', ', '])) }, { label: say(['跳过的行', 'Rows passed over']), value: one.skipped.join(say(['、', ', '])) }]))}
      ${table(this, {
        operation: 'ImportPage', root: 'import', listOf: (answer) => answer.rows, type: 'ImportRow', input: 'ImportRowFilter', variables: { import: one.id }, path: `/imports/${one.id}`, name: this.page.title,
        conditions: ['states', 'faulty'],
        columns: ['number', 'state', { path: 'values', show: content }, { path: 'faults', show: faults }, { label: ['结果', 'Result'], show: made }],
        batch: one.viewerCan.apply ? (chosen) => press([`导入所选（${chosen.length}）`, `Take ${chosen.length} chosen`], () => this.apply(chosen), 'main small') : undefined,
      })}</div>`;
  }
}

const NAMES = {
  total: ['总行数', 'Rows'], ready: ['无误', 'Without faults'], same: ['无变化', 'Unchanged'], faulty: ['有问题', 'With faults'], taken: ['已导入', 'Taken'], refused: ['被拒绝', 'Declined'], undone: ['已撤销', 'Taken back'], kept: ['未能撤销', 'Kept'],
};
