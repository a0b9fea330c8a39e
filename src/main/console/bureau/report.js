import { html } from 'lit';
import { ask, download } from '../api.js';
import { open } from '../kit/dialog.js';
import { act } from '../kit/form.js';
import { Page, press, printer } from '../kit/page.js';
import { periodName } from '../kit/period.js';
import { listOf } from '../kit/records.js';
import { card, facts, grid, history, mark } from '../kit/show.js';
import { toast } from '../kit/toast.js';
import '../kit/upload.js';
import { MANAGER } from '../roles.js';
import { address, go } from '../router.js';
import { MINE } from '../manager/statistics.js';
import { yes } from '../words/format.js';
import { either, say, word } from '../words/words.js';
import { PAGES } from './figures.js';
import { whenDue } from './reports.js';

const told = (value) => (value == null ? null : value.number != null ? value.number : value.flag != null ? yes(value.flag) : value.text);
const differs = (value, row) => value && row.derived && told(value) !== told(row.derived);
/** A value as it is sent. */
const sent = ({ number, flag, text }) => (number != null ? { number } : flag != null ? { flag } : { text });

/** A report with what is recorded, what was said before and what its checks find beside each item; typed values are kept at once. */
export default class Report extends Page {
  async fetch() {
    const { reportDraft } = await ask(this.fills() ? 'ReportDraft' : 'ReportReview', { report: this.params.report });
    return reportDraft || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  fills() {
    return MANAGER.includes(this.me.role);
  }

  heading() {
    return `${this.data.report.carrierName} ${either(this.data.form, 'name')} ${periodName(this.data.report.period)}`;
  }

  watches() {
    return { objects: [this.data.report.id] };
  }

  get can() {
    return this.data.report.viewerCan;
  }

  /** One after the other, so that none meets the version of the one before. */
  keep(input) {
    this.saving = (this.saving || Promise.resolve()).then(async () => {
      const { report } = this.data;
      try {
        const { draft, userErrors } = (await ask('SaveItems', { input: { report: report.id, expectedVersion: report.version, items: [], ...input } })).saveItems;
        if (draft) this.data = draft;
        if (userErrors.length) toast(userErrors.map((error) => error.message).join('\n'));
        if (userErrors.some((error) => error.code === 'STALE')) await this.reload();
      } catch (failure) {
        toast(failure.message);
      }
    });
    return this.saving;
  }

  /** What differs from what is recorded waits on the page until it is said why. */
  type(row, value, reason = row.reason) {
    const { code } = row.item;
    const waits = value && differs(value, row) && !reason;
    this.waiting = { ...this.waiting, [code]: waits ? value : undefined };
    return waits ? this.requestUpdate() : this.keep({ items: [{ item: code, ...(value ? sent(value) : {}), ...(value && reason ? { reason } : {}) }] });
  }

  /** What stands in the field: what waits, or else what the report says. */
  typed(row) {
    return (this.waiting || {})[row.item.code] || row.value;
  }

  /** Print, sign and seal, scan, upload: each step beside the next. */
  paper() {
    const { report } = this.data;
    const { signedCopy: copy } = report;
    const get = (path, name) => download(path, name).catch((failure) => toast(failure.message));
    const sign = async () => {
      if (await act({ operation: 'AttachSignedCopy', title: ['上传签章件', 'Attach the signed paper'], fixed: { report: report.id, expectedVersion: report.version }, fields: { attachment: { upload: true, label: ['签章扫描件', 'Scan'] } }, values: { code: report.verificationCode }, done: ['已上传', 'Attached'] })) this.reload();
    };
    return card(say(['签章件', 'Signed paper']), html`${report.printUrl ? html`<p class="hint">${say(['打印后签字盖章，扫描上传；纸面上的校验码须与此一致：', 'Print it, have it signed and sealed, scan and attach it; the code on the paper has to be this one: '])}<b>${report.verificationCode}</b></p>` : ''}
      ${copy ? html`<p>${mark(copy.current ? say(['与现上报内容一致', 'Of what is submitted now']) : say(['属于以前的上报内容', 'Of an earlier content']), copy.current ? 'good' : 'wait')} <button type="button" class="link" @click=${() => get(`/attachments/${copy.attachment}`, copy.name)}>${copy.name}</button> <span class="hint" title=${copy.sha256}>SHA-256 ${copy.sha256.slice(0, 12)}…</span></p>` : html`<p class="hint">${say(['尚未上传签章件。', 'No signed paper was attached.'])}</p>`}`,
    html`<span class="no-print">${report.printUrl ? press(['下载打印件（PDF）', 'Paper (PDF)'], () => get(report.printUrl, `${this.heading()}.pdf`)) : ''}${this.can.sign ? press(['上传签章件', 'Attach the scan'], sign, 'main') : ''}</span>`);
  }

  /** The file of the report, and the way it comes back filled in: looked through first, taken as a whole. */
  async sheet() {
    await this.saving;
    const path = `?carrier=${encodeURIComponent(this.data.report.id)}`;
    const take = async () => {
      try {
        await download(`/imports/REPORT.xlsx${path}`, `${this.heading()}.xlsx`);
      } catch (failure) {
        toast(failure.message);
      }
    };
    await open({
      title: say(['用表格填报', 'Fill in a spreadsheet']),
      content: (close) => html`<p>${say(['下载本报表，填写“填报值”和“修正原因”后上传。上传后先逐格检查，不改动数据；全部无误才能整表导入。', 'Download the report, fill in its values and reasons, and upload it. Each cell is looked at first and nothing changes; it is taken as a whole once nothing is wrong.'])}</p>
        <p>${press(['下载表格', 'Download'], take, 'main')}</p>
        <div class="field"><label for="sheet">${say(['文件', 'File'])}</label><h-upload name="sheet" path=${`/imports/REPORT${path}`} @chosen=${(event) => { if (event.detail) { const [file] = event.target.files; this.beside(file); close(); go(address(`/imports/${event.detail}`, { beside: (file.beside || []).map((one) => one.id).join(',') })); } }}></h-upload></div>`,
    });
  }

  /** Other lists in the same file are imports of their own. */
  beside({ beside = [] }) {
    if (beside.length) toast(say(['同一文件中的企业分表、在孵企业名录已另行检查，请在“批量导入”中确认。', 'The other lists in the file are looked through as well; please take them under Import.']));
  }

  acts() {
    const { report } = this.data;
    const fixed = { report: report.id, expectedVersion: report.version };
    const again = async () => ({ expectedVersion: (await this.fetch()).report.version });
    const items = this.data.items.map((row) => ({ value: row.item.code, label: either(row.item, 'name') }));
    const run = (operation, title, done, kind, more = {}) => press(title, async () => { if (await act({ operation, title, fixed, again, press: title, done, ...(typeof more === 'function' ? more() : more) })) this.reload(); }, kind);
    return html`${this.can.correct ? press(['用表格填报', 'Spreadsheet'], () => this.sheet()) : ''}${this.can.correct ? run('CorrectItem', ['修正指标', 'Correct an item'], ['已修正', 'Corrected'], '', { fields: { item: { options: items } } }) : ''}${this.can.submit ? run('SubmitReport', ['上报', 'Submit'], ['已上报', 'Submitted'], 'main') : ''}${this.can.accept ? run('AcceptReport', ['审核通过', 'Accept'], ['已通过', 'Accepted'], 'main') : ''}${this.can.giveBack ? run('ReturnReport', ['退回', 'Return'], ['已退回', 'Returned'], 'bad', () => ({ wide: true, values: { comments: this.remarked() }, fields: { 'comments.item': { options: items } } })) : ''}${this.can.reopen ? run('ReopenReport', ['撤回审核', 'Reopen'], ['已撤回', 'Reopened'], '') : ''}${printer()}`;
  }

  /** A control for what the form asks, or what is said where nothing can be typed. */
  control(row) {
    const { item } = row;
    if (!this.can.correct) return told(row.value);
    const value = this.typed(row);
    const label = either(item, 'name');
    if (item.kind === 'FLAG') {
      const chosen = value && value.flag != null ? String(value.flag) : '';
      return html`<select aria-label=${label} @change=${(event) => this.type(row, event.target.value === '' ? null : { flag: event.target.value === 'true' })}>${[['', '—'], ['true', yes(true)], ['false', yes(false)]].map(([name, text]) => html`<option value=${name} ?selected=${name === chosen}>${text}</option>`)}</select>`;
    }
    if (item.kind === 'TEXT') return html`<textarea rows="2" aria-label=${label} .value=${(value && value.text) || ''} @change=${(event) => this.type(row, event.target.value.trim() ? { text: event.target.value } : null)}></textarea>`;
    return html`<input inputmode="decimal" aria-label=${label} .value=${value && value.number != null ? value.number : ''} @change=${(event) => this.type(row, event.target.value.trim() ? { number: event.target.value.trim() } : null)}>`;
  }

  /** What the reviewer says of single items is kept on the page until the report is returned. */
  remark(row) {
    const { code } = row.item;
    return html`<input aria-label=${say(['审核意见', 'Comment'])} .value=${(this.remarks || {})[code] || ''} @change=${(event) => (this.remarks = { ...this.remarks, [code]: event.target.value.trim() })}>`;
  }

  remarked() {
    return Object.entries(this.remarks || {}).filter(([, comment]) => comment).map(([item, comment]) => ({ item, comment }));
  }

  reason(row) {
    const value = this.typed(row);
    if (!this.can.correct || !differs(value, row)) return row.reason || '';
    return html`<input aria-label=${say(['修正原因', 'Why it differs'])} placeholder=${say(['请说明与记录不一致的原因', 'Say why it differs from what is recorded'])} .value=${row.reason || ''} @change=${(event) => this.type(row, value, event.target.value.trim())}>`;
  }

  /** What the checks find; a warning wants to be explained. */
  finding(one) {
    const wants = this.can.correct && one.severity === 'WARNING';
    return html`<li class=${one.severity === 'ERROR' ? 'problem' : ''}>${mark(word('ReportSeverity', one.severity), one.severity === 'ERROR' ? 'bad' : 'wait')} ${one.message}
      ${wants ? html`<input aria-label=${say(['说明', 'Explanation'])} placeholder=${say(['请说明情况', 'Please explain'])} .value=${one.comment || ''} @change=${(event) => this.keep({ comments: [{ check: one.check, ...(event.target.value.trim() ? { comment: event.target.value } : {}) }] })}>` : one.comment ? html`<p>${one.comment}</p>` : ''}</li>`;
  }

  recorded(row) {
    const found = listOf(row.records, this.fills() ? MINE : PAGES);
    return found ? html`<a href=${found}>${told(row.derived)}</a>` : told(row.derived);
  }

  view() {
    const { report, items, findings, differences } = this.data;
    const of = (code) => either((items.find((row) => row.item.code === code) || { item: { nameZh: code } }).item, 'name');
    return html`<div class="stackup">
      ${card('', facts('Report', report, ['state', ...(report.respondentKind === 'CARRIER' ? ['carrierKind', 'level'] : ['respondentKind', 'enteredFor']), 'region', 'waitsAt', { label: say(['截止日期', 'Due']), value: whenDue(report) }, 'submittedOn', 'acceptedBy', 'contentHash', 'verificationCode']))}
      ${findings.length ? card(say(['审核结果', 'What the checks find']), html`<ul class="history">${findings.map((one) => this.finding(one))}</ul>`) : ''}
      ${differences.length ? card(say(['与上次的差异', 'Changes since last time']), grid('ReportDifference', differences, [{ label: ['指标', 'Item'], show: (one) => of(one.item) }, { label: ['上次', 'Before'], number: true, show: (one) => told(one.before) }, { label: ['本次', 'Now'], number: true, show: (one) => told(one.now) }])) : ''}
      ${card(say(['填报内容', 'Items']), grid('ReportDraftItem', items, [
    { label: ['指标', 'Item'], show: (row) => html`${either(row.item, 'name')}${row.item.required ? ' *' : ''}` }, { label: ['单位', 'Unit'], show: (row) => either(row.item, 'unit') },
    { label: ['报送值', 'Value'], number: true, show: (row) => this.control(row) }, { label: ['系统记录', 'Recorded'], number: true, show: (row) => this.recorded(row) },
    { label: ['修正原因', 'Why it differs'], show: (row) => this.reason(row) }, ...(this.can.giveBack ? [{ label: ['审核意见', 'Comment'], show: (row) => this.remark(row) }] : []), { label: ['上期', 'Last period'], number: true, show: (row) => told(row.lastPeriod) }, { label: ['上年同期', 'A year ago'], number: true, show: (row) => told(row.samePeriodLastYear) },
  ]))}
      ${report.printUrl || report.signedCopy ? this.paper() : ''}
      ${card(say(['办理记录', 'History']), history('ReportEvent', report.trail.map((event) => ({ ...event, by: (event.byPerson && event.byPerson.name) || event.by, note: [event.reason, ...event.comments.map((one) => `${of(one.item)}: ${one.comment}`)].filter(Boolean).join(' · ') })), 'step'))}
    </div>`;
  }
}
