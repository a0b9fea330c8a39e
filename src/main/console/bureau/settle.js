import { html } from 'lit';
import { ask, newKey } from '../api.js';
import { open } from '../kit/dialog.js';
import { Element, define } from '../kit/element.js';
import { grid, mark } from '../kit/show.js';
import { failed, nothing, waiting } from '../kit/state.js';
import { toast } from '../kit/toast.js';
import { say } from '../words/words.js';
import { yuan } from '../words/format.js';

/** Shows who would get how much and where to, before anything is paid. */
class Settle extends Element {
  static properties = { programme: { attribute: false }, close: { attribute: false }, preview: { state: true }, chosen: { state: true }, failure: { state: true }, problems: { state: true }, busy: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.close = undefined;
    /** @type {any} */
    this.preview = undefined;
    /** @type {any} */
    this.programme = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    this.key = newKey();
    this.problems = [];
    this.read();
  }

  async read() {
    try {
      const { preview, userErrors } = (await ask('SettlementPreview', { programme: this.programme.id })).settlementPreview;
      Object.assign(this, { preview: preview || { items: [] }, problems: userErrors, chosen: new Set((preview ? preview.items : []).map((one) => one.order)) });
    } catch (failure) {
      this.failure = failure;
    }
  }

  turn(order, on) {
    const next = new Set(this.chosen);
    if (on) next.add(order);
    else next.delete(order);
    this.chosen = next;
  }

  async pay() {
    this.busy = true;
    try {
      const every = this.chosen.size === this.preview.items.length;
      const input = { programme: this.programme.id, idempotencyKey: this.key, ...(every ? {} : { claims: [...this.chosen] }) };
      const { settlement, userErrors } = (await ask('SettleClaims', { input })).settleClaims;
      this.problems = userErrors;
      if (settlement) {
        toast(say(['已兑付 {sum}，请到“拨付登记”登记银行结果', 'Settled {sum}; record what the bank does under Payouts'], { sum: yuan(settlement.total) }));
        this.close(settlement);
      } else this.key = newKey();
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }

  render() {
    if (this.failure) return failed(this.failure, () => { this.failure = null; this.read(); });
    if (!this.preview) return waiting();
    const { items } = this.preview;
    const total = items.filter((one) => this.chosen.has(one.order)).reduce((sum, one) => sum + Math.round(Number(one.amount) * 100), 0);
    return html`${this.problems.map((error) => html`<p class="problem" role="alert">${error.message}</p>`)}
      ${items.length ? grid('SettlementPreviewItem', items, [
        { label: ['收款方', 'Payee'], show: (one) => html`<label><input type="checkbox" .checked=${this.chosen.has(one.order)} @change=${(event) => this.turn(one.order, event.target.checked)}> ${one.payee}</label>` }, 'amount', 'approvedAt',
        { path: 'account', show: (one) => (one.account ? `${one.account.bank} ${one.account.number || one.account.maskedNumber}` : mark(say(['未登记账户', 'No account yet']), 'wait')) },
      ]) : nothing(say(['没有已批准待兑付的申请', 'No approved claims to settle']))}
      <footer class="acts"><button type="button" class="main" ?disabled=${this.busy || !this.chosen.size} @click=${this.pay}>${say(['兑付 {n} 笔，共 {sum}', 'Settle {n}, {sum} in all'], { n: this.chosen.size, sum: yuan((total / 100).toFixed(2)) })}</button>
        <button type="button" @click=${() => this.close()}>${say(['取消', 'Cancel'])}</button></footer>`;
  }
}
define('h-settle', Settle);

export const settle = (programme) => open({ title: say(['兑付：{title}', 'Settle: {title}'], programme), wide: true, content: (close) => html`<h-settle .programme=${programme} .close=${close}></h-settle>` });
