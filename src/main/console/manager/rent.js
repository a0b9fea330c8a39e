import { html } from 'lit';
import { ask } from '../api.js';
import { press, printer } from '../kit/page.js';
import { tiles } from '../kit/show.js';
import { table } from '../kit/table.js';
import { address } from '../router.js';
import { today, yuan } from '../words/format.js';
import { say } from '../words/words.js';
import { paid } from './contract-acts.js';
import { OfCarrier } from './mine.js';

/** A year back and two months ahead. */
const months = () => [...Array(15).keys()].map((back) => {
  const [year, month] = today().split('-').map(Number);
  const at = year * 12 + month - 1 + 2 - back;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
});

/** What is due of a month, contract by contract. */
export default class Rent extends OfCarrier {
  period() {
    return this.query.period || today().slice(0, 7);
  }

  async fetch() {
    return (await ask('RentRoll', { carrier: this.carrier.id, period: this.period(), first: 1 })).rentRoll;
  }

  acts() {
    return printer();
  }

  view() {
    const period = this.period();
    const roll = this.data;
    return html`<div class="stackup">${this.chooser()}${tiles(['due', 'paid', 'open', 'overpaid'].map((name) => ({ label: say({ due: ['应收', 'Due'], paid: ['已收', 'Paid'], open: ['未收', 'Open'], overpaid: ['多收', 'Overpaid'] }[name]), value: yuan(roll[name]) })))}
      ${table({ ...this, query: { period, ...this.query }, page: this.page, me: this.me }, {
    operation: 'RentRoll', root: 'rentRoll', listOf: (answer) => answer.rows, type: 'RentDue', variables: { carrier: this.carrier.id, period }, name: this.page.title,
    conditions: [{ name: 'period', label: ['月份', 'Month'], options: months().map((month) => [month, month]) }],
    columns: [{ label: ['合同编号', 'Contract'], show: (one) => html`<a href=${address(`/contracts/${one.contract.id}`)}>${one.contract.number}</a>` }, { label: ['企业或团队', 'Firm or team'], show: (one) => one.contract.incubateeName }, 'month', 'dueOn', 'amount', 'paid', 'open'],
    acts: (one, list) => (one.contract.viewerCan.markPaid && Number(one.open) > 0 ? press(['登记到账', 'Mark as paid'], async () => { if (await paid(one.contract, [one])) list.reload(); }) : ''),
  })}</div>`;
  }
}
