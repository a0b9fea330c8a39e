import { html } from 'lit';
import { ask, download } from '../api.js';
import { act } from '../kit/form.js';
import { Page, press } from '../kit/page.js';
import { card } from '../kit/show.js';
import { table } from '../kit/table.js';
import { toast } from '../kit/toast.js';
import '../kit/upload.js';
import { address, go } from '../router.js';
import { say } from '../words/words.js';
import { today } from '../words/format.js';
import { ownRegion, titleKinds } from './register.js';

/** Brings public lists of titles in: by file, or one line at a time. */
export default class Rosters extends Page {
  async fetch() {
    const { importKinds } = await ask('ImportKinds');
    const region = (await ask('Viewer')).viewer.regions[0];
    return { kinds: ['TITLE_ROSTER', 'GROWTH_LABELS'].map((key) => importKinds.find((one) => one.key === key)).filter(Boolean), region };
  }

  acts() {
    return press(['录入一行', 'Enter one line'], () => act({ operation: 'EnterOnRoster', title: ['名单入册', 'One line of a list'], wide: true, values: { from: today() }, fields: { kind: { choose: titleKinds('FIRM') }, region: ownRegion(this.me) }, done: ['已入册', 'Entered'] }));
  }

  async template(kind) {
    try {
      await download(kind.template, `${kind.title}.xlsx`);
    } catch (failure) {
      toast(failure.message);
    }
  }

  /** One kind of list that is brought in by file. */
  bring(kind, region) {
    return card(kind.title, html`<p class="hint">${say(['必填列：{names}', 'Needed columns: {names}'], { names: kind.columns.filter((one) => one.needed).map((one) => one.heading).join(say(['、', ', '])) })}</p>
      <div class="field"><label for=${`sheet-${kind.key}`}>${say(['文件', 'File'])}</label>
        <h-upload name=${`sheet-${kind.key}`} path=${`/imports/${kind.key}?carrier=${encodeURIComponent(region.id)}`} @chosen=${(event) => { if (event.detail) go(address(`/imports/${event.detail}`)); }}></h-upload></div>
      <p class="hint">${kind.key === 'TITLE_ROSTER' ? say(['登记到称号名册。先逐行检查，不改动数据；企业按统一社会信用代码匹配，没有代码的须与登记名称唯一相符，未匹配的行会标出。', 'Goes onto the register of titles. Rows are looked through first and nothing changes; a firm is matched by its credit code or by a name that only one has, and rows that match nothing are shown.']) : say(['登记为本区域在孵、毕业或退出企业的资质称号，用于毕业核对和统计。先逐行检查，未匹配的行会标出；一日内可整批撤销。', 'Goes to the firms that are or were in incubation here, for graduation and statistics. Rows are looked through first, and rows that match nothing are shown; the whole can be taken back within a day.'])}</p>`,
    press(['下载模板', 'Template'], () => this.template(kind)));
  }

  view() {
    const { kinds, region } = this.data;
    return html`<div class="stackup">${region ? kinds.map((kind) => this.bring(kind, region)) : ''}
      ${table(this, {
        operation: 'MyImports', root: 'imports', type: 'Import', name: this.page.title, empty: ['还没有导入过', 'Nothing brought in yet'], href: (one) => address(`/imports/${one.id}`),
        columns: ['fileName', 'state', { path: 'counts.total', number: true }, { path: 'counts.taken', number: true }, { path: 'counts.faulty', number: true }, 'uploadedAt'],
      })}</div>`;
  }
}
