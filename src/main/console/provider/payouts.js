import { html } from 'lit';
import { ask } from '../api.js';
import { Page } from '../kit/page.js';
import { table } from '../kit/table.js';
import { nothing } from '../kit/state.js';
import { accountCard, payoutColumns, putAccount } from '../firm/payouts.js';
import { say } from '../words/words.js';
import { mine } from './mine.js';

/** What a provider was paid, and where to. */
export default class ProviderPayouts extends Page {
  async fetch() {
    const { providers } = await mine();
    return providers.length ? { provider: providers[0], account: (await ask('ProviderAccount', { party: providers[0].id })).payeeAccount } : {};
  }

  view() {
    const { provider, account } = this.data;
    if (!provider) return nothing(say(['您没有负责的服务机构。', 'You look after no provider.']));
    return html`<div class="stackup">${accountCard(account, async () => { if (await putAccount('PutProviderAccount', provider.id, account)) this.reload(); })}
      ${table(this, { operation: 'ProviderPayouts', root: 'payouts', type: 'Payout', input: 'PayoutFilter', conditions: ['states', 'period'], columns: payoutColumns, name: this.page.title })}</div>`;
  }
}
