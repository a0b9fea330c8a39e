import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, history } from '../kit/show.js';
import { address } from '../router.js';
import { fieldOf, say, word } from '../words/words.js';
import { amend, endContract, notice, paid, renew, unmark, voidContract } from './contract-acts.js';

/** What a line is of, in a few words. */
const lineOf = (line) => [word('RentBasis', line.basis), line.unit, line.workstations ? say(['{n} 工位', '{n} desks'], { n: line.workstations }) : '', line.unit ? `${line.area} ㎡` : ''].filter(Boolean).join(' ');
/** How what is due of a month was worked out. */
const worked = (due) => due.parts.map((part) => `${lineOf(part.line)} ${part.line.monthly} × ${part.days}/${part.ofDays}${part.percentOff ? ` × ${100 - part.percentOff}%` : ''} = ${part.amount}`).join('; ');
const lines = (rent) => rent.flatMap((since) => since.lines.map((line) => ({ ...line, from: since.from })));
const withBefore = (event) => (event.before ? { ...event, note: `${event.reason || ''} ${['number', 'lastDay', 'dueDay', 'deposit'].map((name) => `${fieldOf('ContractBefore', name).label} ${event.before[name]}`).join(' ')}` } : event);

/** One contract with what is due of each month; its firm and its carrier look at the same page. */
export default class Contract extends Page {
  async fetch() {
    const { node } = await ask('StayContractPage', { contract: this.params.contract });
    return node && node.id ? node : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  watches() {
    return { objects: [this.data.id] };
  }

  heading() {
    return `${this.data.number} ${this.data.incubateeName}`;
  }

  acts() {
    const one = this.data;
    const can = one.viewerCan;
    const after = async (done) => { if (await done) this.reload(); };
    const open = one.dues.filter((due) => Number(due.open) > 0).slice(0, 3);
    return html`${can.renew ? press(['续签', 'Renew'], () => after(renew(one, one.carrier)), 'main') : ''}${can.markPaid && open.length ? press(['登记到账', 'Mark as paid'], () => after(paid(one, open.slice(0, 1)))) : ''}${can.amend ? press(['变更', 'Amend'], () => after(amend(one, one.carrier))) : ''}${can.giveNotice ? press(['通知解约', 'Give notice'], () => after(notice(one))) : ''}${can.end ? press(['终止', 'End'], () => after(endContract(one)), 'bad') : ''}${can.void ? press(['作废', 'Void'], () => after(voidContract(one)), 'bad') : ''}${printer()}`;
  }

  view() {
    const one = this.data;
    const after = async (done) => { if (await done) this.reload(); };
    const link = (name, other) => ({ label: fieldOf('StayContract', name).label, value: other ? html`<a href=${address(`${this.page.above.path}/${other.id}`)}>${other.number}</a>` : '' });
    return html`<div class="stackup">${card('', facts('StayContract', one, ['state', 'carrierName', 'signedOn', 'firstDay', 'lastDay', 'runsUntil', 'dueDay', 'noticeMonths', 'deposit', 'monthlyRent', 'totalRent', 'paid', 'notice.givenOn', 'notice.lastDay', 'notice.reason', 'end.cause', 'end.reason', link('renews', one.renews), link('renewedBy', one.renewedBy)]))}
      ${card(say(['租金明细', 'Lines of rent']), grid('RentLine', lines(one.rent), [{ label: ['开始日期', 'From'], show: (line) => line.from }, 'basis', 'unit', 'area', 'workstations', 'price', 'listPrice', 'deviation', 'monthly']))}
      ${one.concessions.length ? card(say(['租金减免', 'Concessions']), grid('RentConcession', one.concessions, ['from', 'to', 'percent', 'ground', 'source'])) : ''}
      ${card(say(['各月应收', 'Due by month']), grid('RentDue', one.dues, ['month', 'dueOn', 'amount', 'paid', 'open', { label: ['计算过程', 'How it was worked out'], show: worked }, ...(one.viewerCan.markPaid ? [{ label: ['操作', 'Actions'], show: (due) => (Number(due.open) > 0 ? press(['登记到账', 'Mark as paid'], () => after(paid(one, [due])), 'small') : '') }] : [])]))}
      ${one.payments.length ? card(say(['到账记录', 'Payments']), grid('RentPayment', one.payments, ['month', 'amount', 'reference', 'paidOn', ...(one.viewerCan.markPaid ? [{ label: ['操作', 'Actions'], show: (payment) => press(['撤销', 'Take back'], () => after(unmark(one, payment)), 'small') }] : [])])) : ''}
      ${card(say(['办理记录', 'History']), history('ContractEvent', one.history.map(withBefore), 'act'))}</div>`;
  }
}
