import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, grid } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { toast } from '../kit/toast.js';
import { say } from '../words/words.js';
import { object } from './acts.js';

const SIZE = 50;

/** Awards that are on public notice; whoever objects does so with their name. */
export default class AwardNotices extends Page {
  async fetch() {
    return (await ask('PublicNotices', { size: SIZE })).publicNotices;
  }

  async more() {
    const { notices, next } = (await ask('PublicNotices', { size: SIZE, after: this.data.next })).publicNotices;
    this.data = { notices: [...this.data.notices, ...notices], next };
  }

  acts() {
    return printer();
  }

  view() {
    const { notices, next } = this.data;
    if (!notices.length) return nothing(say(['目前没有公示中的奖补', 'No award is on notice now']));
    const may = !['REGISTRAR', 'AUDITOR'].includes(this.me.role);
    return card(say(['公示中的奖补', 'Awards on notice']), html`${grid('AwardNotice', notices, ['name', 'title', 'sum', 'authority.name', 'from', 'to', ...(may ? [{ label: ['操作', 'Actions'], show: (one) => press(['提出异议', 'Object'], () => object(one), 'small') }] : [])])}<p class="hint">${say(['异议须署名并留联系方式，姓名保密。', 'An objection needs a name and a contact; the name is kept secret.'])}</p>
      ${next ? press(['更多公示', 'More notices'], () => this.more().catch((failure) => toast(failure.message)), 'small') : ''}`);
  }
}
