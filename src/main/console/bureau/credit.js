import { html } from 'lit';
import { act } from '../kit/form.js';
import { Page, press } from '../kit/page.js';
import { table } from '../kit/table.js';
import { nothing } from '../kit/state.js';
import { address, go } from '../router.js';
import { may } from '../api.js';
import { say } from '../words/words.js';
import { today } from '../words/format.js';

/** Credit records of one party, by its credit code. */
export default class Credit extends Page {
  acts() {
    return may('RecordCreditRecord', this.me.role) ? press(['登记信用记录', 'Record'], async () => {
      const payload = await act({ operation: 'RecordCreditRecord', title: ['登记信用记录', 'Put on record'], values: { from: today(), creditCode: this.query.code } });
      if (!payload) return;
      const { creditCode } = payload.creditRecord;
      const list = this.querySelector('h-table');
      if (creditCode === this.query.code && list) list.reload();
      else go(address('/credit', { code: creditCode }));
    }, 'main') : '';
  }

  view() {
    const { code } = this.query;
    return html`<form class="conditions card" role="search" @submit=${(event) => { event.preventDefault(); go(address('/credit', { code: event.target.elements.code.value.trim().toUpperCase() }), true); }}>
      <label>${say(['统一社会信用代码', 'Credit code'])} <input type="search" name="code" .value=${code || ''} maxlength="18"></label><button class="main">${say(['查询', 'Look up'])}</button></form>
      ${code ? table(this, { operation: 'CreditRecords', root: 'creditRecords', type: 'CreditRecord', variables: { creditCode: code }, name: this.page.title, empty: ['没有信用记录', 'Nothing on record'], columns: ['list', 'from', 'to', 'source', 'inForce', 'recordedBy', 'endedBecause'],
        acts: may('EndCreditRecord', this.me.role) ? (one, list) => (one.inForce ? press(['移出', 'End'], async () => { if (await act({ operation: 'EndCreditRecord', title: ['移出名单', 'End the record'], fixed: { creditRecord: one.id, expectedVersion: one.version }, values: { on: today() } })) list.reload(); }) : '') : undefined }) : nothing(say(['输入统一社会信用代码查询。', 'Type a credit code.']))}`;
  }
}
