import { html } from 'lit';
import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { Page, press } from '../kit/page.js';
import { card, facts } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { say } from '../words/words.js';

/** Counts everything anew; may be left while it runs. */
export default class Recount extends Page {
  connectedCallback() {
    super.connectedCallback();
    this.timer = setInterval(() => this.data && this.data.rebuild && !this.data.rebuild.finishedAt && this.reload(), 2000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  async fetch() {
    return { rebuild: (await ask('TotalsRebuild')).totalsRebuild };
  }

  acts() {
    return press(['重新汇总', 'Recount'], async () => { if (await act({ operation: 'RebuildTotals', title: ['重新汇总', 'Recount'], done: ['已开始', 'Started'] })) this.reload(); }, 'main');
  }

  view() {
    const { rebuild } = this.data;
    return rebuild ? card('', html`<progress max=${rebuild.total || 1} value=${rebuild.done} aria-label=${say(['进度', 'Progress'])}></progress>${facts('TotalsRebuild', rebuild, ['reason', 'requestedAt', 'finishedAt', 'done', 'total', 'corrected', 'setAside'])}`) : nothing(say(['还没有重新汇总过', 'Never recounted']));
  }
}
