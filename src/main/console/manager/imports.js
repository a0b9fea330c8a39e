import { html } from 'lit';
import { ask, download } from '../api.js';
import { card } from '../kit/show.js';
import { press } from '../kit/page.js';
import { table } from '../kit/table.js';
import { toast } from '../kit/toast.js';
import '../kit/upload.js';
import { address, go } from '../router.js';
import { say } from '../words/words.js';
import { OfCarrier } from './mine.js';

/** With what stands in the list already, where it is filled in further. */
const fetchTemplate = async (kind, carrier) => {
  try {
    await download(`${kind.template}?carrier=${encodeURIComponent(carrier.id)}`, `${kind.title}.xlsx`);
  } catch (failure) {
    toast(failure.message);
  }
};

/** What has to stand in a row; of a list that comes back, in one of who is new. */
const needed = (kind) => {
  const names = (columns) => columns.map((one) => one.heading).join(say(['、', ', ']));
  const always = kind.columns.filter((one) => one.needed);
  return always.length
    ? say(['必填列：{names}', 'Needed columns: {names}'], { names: names(always) })
    : say(['已登记的行只填要更正的内容；新增的行须填写：{names}', 'Rows on record need what is corrected only; rows of who is new need: {names}'], { names: names(kind.columns.filter((one) => ['name', 'enteredOn'].includes(one.key))) });
};

/** Brings a list in: template, upload, and the lists of the last days. */
export default class Imports extends OfCarrier {
  /** A report has its file on its own page. */
  async fetch() {
    const { importKinds } = await ask('ImportKinds');
    return { importKinds: importKinds.filter((one) => one.key !== 'REPORT') };
  }

  get kind() {
    const kinds = this.data.importKinds;
    return kinds.find((one) => one.key === this.query.kind) || kinds[0];
  }

  begin() {
    const kind = this.kind;
    return card(say(['导入表格', 'Bring a list in']), html`<div class="field"><label for="kind">${say(['表格种类', 'Kind of list'])}</label>
        <select id="kind" name="kind" @change=${(event) => go(address(this.page.path, { ...this.query, kind: event.target.value }), true)}>${this.data.importKinds.map((one) => html`<option value=${one.key} ?selected=${one === kind}>${one.title}</option>`)}</select></div>
      <p class="hint">${needed(kind)}</p>
      <div class="field"><label for="sheet">${say(['文件', 'File'])}</label>
        <h-upload name="sheet" path=${`/imports/${kind.key}?carrier=${encodeURIComponent(this.carrier.id)}`} @chosen=${(event) => { if (event.detail) go(address(`/imports/${event.detail}`)); }}></h-upload></div>
      <p class="hint">${say(['上传后先检查每一行，不会改动任何数据；确认后才导入。', 'An upload is looked through first and changes nothing; rows are taken when you say so.'])}</p>`,
    press(['下载模板', 'Template'], () => fetchTemplate(kind, this.carrier)));
  }

  view() {
    return html`<div class="stackup">${this.chooser()}${this.begin()}${table(this, {
      operation: 'MyImports', root: 'imports', type: 'Import', name: this.page.title, empty: ['还没有导入过', 'Nothing brought in yet'],
      href: (one) => address(`/imports/${one.id}`),
      columns: ['fileName', { label: ['表格种类', 'Kind of list'], show: (one) => (one.kind ? one.kind.title : '—') }, 'state', { path: 'counts.total', number: true }, { path: 'counts.taken', number: true }, { path: 'counts.faulty', number: true }, 'uploadedAt', 'expiresAt'],
    })}</div>`;
  }
}
