import { html } from 'lit';
import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { Page, press } from '../kit/page.js';
import { card, facts } from '../kit/show.js';
import { table } from '../kit/table.js';
import { say } from '../words/words.js';
import { mine } from './mine.js';

export const payoutColumns = ['programme', 'amount', 'settledOn', 'state', 'paidOn', 'reference', 'failure'];
const account = ['accountName', 'bank', 'maskedNumber'];

/** Account that money is paid to, and what was paid; the same for firms and providers. */
export const accountCard = (one, change) => card(say(['收款账户', 'Account']), one ? facts('PayeeAccount', one, account) : html`<p class="hint">${say(['尚未登记收款账户，兑付后无法付款。', 'No account yet: nothing can be paid after a settlement.'])}</p>`, press(one ? ['修改', 'Change'] : ['登记账户', 'Enter an account'], change, one ? '' : 'main'));
export const putAccount = (operation, party, present) => act({ operation, title: ['收款账户', 'Account'], fixed: { party, expectedVersion: present ? present.version : 0 }, values: present ? { accountName: present.accountName, bank: present.bank } : {}, done: ['账户已登记', 'Saved'] });

export default class MyPayouts extends Page {
  async fetch() {
    const { me } = await mine();
    return { me, account: (await ask('MyPayeeAccount', { party: me.id })).payeeAccount };
  }

  view() {
    const { me, account: present } = this.data;
    return html`<div class="stackup">${accountCard(present, async () => { if (await putAccount('PutPayeeAccount', me.id, present)) this.reload(); })}
      ${table(this, { operation: 'MyPayouts', root: 'payouts', type: 'Payout', input: 'PayoutFilter', conditions: ['states', 'period'], columns: payoutColumns, name: this.page.title })}</div>`;
  }
}
