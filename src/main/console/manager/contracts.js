import { html } from 'lit';
import { ask } from '../api.js';
import { press, printer } from '../kit/page.js';
import { card, grid, mark } from '../kit/show.js';
import { table } from '../kit/table.js';
import { address } from '../router.js';
import { day } from '../words/format.js';
import { say } from '../words/words.js';
import { endContract, renew, setPrice } from './contract-acts.js';
import { OfCarrier } from './mine.js';

export const contractColumns = [
  'number', 'incubateeName', 'state', 'firstDay',
  { path: 'runsUntil', show: (one) => html`${day(one.runsUntil)} ${one.pastEnd ? mark(say(['逾期未续', 'Past its end']), 'bad') : ''}` },
  'monthlyRent', 'totalRent', 'paid',
];

/** Contracts of the carrier: which end soon, which are past their end, who is late. */
export default class Contracts extends OfCarrier {
  async fetch() {
    return (await ask('RentPrices', { carrier: this.carrier.id })).carrier.rentPrices;
  }

  acts() {
    return html`${press(['设定租金标准', 'Set a list price'], async () => { if (await setPrice(this.carrier, this.data.version)) this.reload(); })}${printer()}`;
  }

  view() {
    const after = async (done, list) => { if (await done) list.reload(); };
    return html`<div class="stackup">${this.chooser()}${table(this, {
      operation: 'StayContractList', root: 'stayContracts', type: 'StayContract', input: 'StayContractFilter', filter: { carrier: this.carrier.id }, conditions: ['text', 'states', 'pastEnd', 'inArrears', 'runsUntil'], name: this.page.title,
      columns: contractColumns, href: (one) => address(`/contracts/${one.id}`),
      acts: (one, list) => html`${one.viewerCan.renew ? press(['续签', 'Renew'], () => after(renew(one, this.carrier), list)) : ''}${one.viewerCan.end ? press(['终止', 'End'], () => after(endContract(one), list), 'bad') : ''}`,
    })}${card(say(['租金标准', 'List prices']), grid('RentPrice', this.data.prices, ['basis', 'from', 'price']))}</div>`;
  }
}
