import { html } from 'lit';
import { download } from '../api.js';
import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { regionOf } from '../roles.js';
import { language, say, word } from '../words/words.js';
import { size, thisYear } from '../words/format.js';
import { periodName } from '../kit/period.js';

/** Asks for statistics or targets as a file. */
export const ordered = (me, values = {}) => act({
  operation: 'RequestExport', title: ['导出统计表', 'Export figures'], press: ['开始导出', 'Start'], done: ['已提交，完成后可在“我的导出”下载', 'On its way; find it under My exports'],
  values: { subject: 'PIPELINE', format: 'XLSX', region: regionOf(me), period: String(thisYear()), language: language() === 'en' ? 'ENGLISH' : 'CHINESE', lastYear: true, ...values },
  fields: { region: { top: regionOf(me) === '100000' ? '' : regionOf(me) }, metrics: { omit: true }, filter: { omit: true } },
});

const fetchFile = async (one) => {
  try {
    await download(one.url, one.fileName);
  } catch (failure) {
    toast(failure.message);
  }
};

const state = (one) => (one.state === 'RUNNING' || one.state === 'QUEUED' ? html`${word('ExportState', one.state)} <progress max=${one.progress.total || 1} value=${one.progress.done} aria-label=${say(['进度', 'Progress'])}></progress>` : html`${word('ExportState', one.state)}${one.failure ? html`<p class="problem">${one.failure}</p>` : ''}`);

const Exports = listPage((page) => ({
  operation: 'MyExports', root: 'exports', type: 'Export', empty: ['还没有导出过', 'Nothing exported yet'],
  head: () => press(['新建导出', 'New export'], async () => { if (await ordered(page.me)) page.again(); }, 'main'),
  columns: ['fileName', 'subject', 'region', { path: 'period', show: (one) => periodName(one.period) }, 'requestedAt', { path: 'state', show: state }, { path: 'size', show: (one) => size(one.size) }, 'expiresAt'],
  acts: (one) => (one.url ? press(['下载', 'Download'], () => fetchFile(one)) : ''),
}));

/** Shows how files get on that are still being written. */
export default class MyExports extends Exports {
  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('hatchery-rows', (event) => {
      this.waitedFor = unfinished(/** @type {any} */ (event.target).rows());
      this.hear(this.waitedFor);
    });
  }

  watches() {
    return this.waitedFor;
  }
}

const unfinished = (rows) => {
  const objects = rows.filter((one) => one.state === 'RUNNING' || one.state === 'QUEUED').map((one) => one.id).slice(0, 20);
  return objects.length ? { objects } : null;
};
