import { html } from 'lit';
import { ask } from '../api.js';
import { press, printer } from '../kit/page.js';
import { tiles } from '../kit/show.js';
import { table } from '../kit/table.js';
import { address } from '../router.js';
import { yuan } from '../words/format.js';
import { say } from '../words/words.js';
import { matched, paid } from './contract-acts.js';
import { OfCarrier } from './mine.js';

const aged = (age) => (age.toDays == null ? say(['逾期 {from} 天以上', 'From {from} days on'], { from: age.fromDays }) : say(['逾期 {from} 至 {to} 天', '{from} to {to} days'], { from: age.fromDays, to: age.toDays }));

/** Who owes rent, how much and since when. */
export default class Arrears extends OfCarrier {
  async fetch() {
    return (await ask('RentArrears', { carrier: this.carrier.id, first: 1 })).rentArrears;
  }

  acts() {
    const match = async () => { if (await matched(this.carrier)) this.reload(); };
    return html`${press(['登记银行流水', 'A line of the bank list'], match, 'main')}<a class="button" href=${address('/imports', { kind: 'RENT_PAYMENTS' })}>${say(['导入银行流水', 'Bring in a bank list'])}</a>${printer()}`;
  }

  view() {
    const all = this.data;
    return html`<div class="stackup">${this.chooser()}${tiles([{ label: say(['欠费合计', 'Owed']), value: yuan(all.open) }, ...all.ages.map((age) => ({ label: aged(age), value: yuan(age.open), more: say(['{n} 个月', '{n} months'], { n: age.months }) }))])}
      ${table(this, {
    operation: 'RentArrears', root: 'rentArrears', listOf: (answer) => answer.rows, type: 'RentArrear', variables: { carrier: this.carrier.id }, name: this.page.title, empty: ['没有欠费', 'Nobody owes anything'],
    columns: [{ label: ['合同编号', 'Contract'], show: (one) => html`<a href=${address(`/contracts/${one.contract.id}`)}>${one.contract.number}</a>` }, { label: ['企业或团队', 'Firm or team'], show: (one) => one.contract.incubateeName }, 'since', 'days', 'due', 'paid', 'open'],
    acts: (one, list) => (one.contract.viewerCan.markPaid ? press(['登记到账', 'Mark as paid'], async () => { if (await paid(one.contract, one.dues)) list.reload(); }) : ''),
  })}</div>`;
  }
}
