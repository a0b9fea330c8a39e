import { html } from 'lit';
import { ask, may, rows } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, mark, tag } from '../kit/show.js';
import { table } from '../kit/table.js';
import { tabs } from '../kit/tabs.js';
import { plan } from '../manager/plan.js';
import { quiet } from '../kit/filter.js';
import { counted, stayColumns } from './stays.js';
import { serviceColumns } from './services.js';
import { address } from '../router.js';
import { say } from '../words/words.js';
import { thisYear } from '../words/format.js';
import { useOf, zones } from './carriers.js';
import { yearOptions } from './year-figures.js';
import { figuresOf, statistics } from '../manager/statistics.js';
import { amend, amendTitle, close, contest, describe, recognise, reinstate, relocate, uphold, voidTitle, withdraw, clear, renew, warn } from './recognition.js';
import { history, traits } from './carrier-history.js';
import { resources } from './carrier-resources.js';

/** One carrier with its space, its tenants, its services and its recognitions. */
export default class Carrier extends Page {
  async fetch() {
    const data = await ask('CarrierPage', { carrier: this.params.carrier, stays: 100, services: 1 });
    this.figures = null;
    if (this.query.tab === 'statistics') this.count();
    return data.carrier ? data : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  /** What is asked when its part is looked at. */
  async count() {
    const asked = this.asked;
    const found = await statistics(this.params.carrier, this.query.period || String(thisYear()));
    if (asked === this.asked) { this.figures = found; this.requestUpdate(); }
  }

  watches() {
    return { objects: [this.data.carrier.id] };
  }

  heading() {
    return this.data.carrier.name;
  }

  /** The part of a form that another's change makes stale. */
  again = async () => ({ expectedVersion: (await ask('CarrierPage', { carrier: this.params.carrier, stays: 1, services: 1 })).carrier.version });

  async after(done) {
    if (await done) this.reload();
  }

  acts() {
    const { carrier } = this.data;
    const can = (operation) => may(operation, this.me.role) && this.me.role !== 'ADMIN' && !carrier.closedOn;
    return html`${can('RecogniseCarrier') ? press(['认定或备案', 'Recognise'], () => this.after(recognise(carrier, this.again)), 'main') : ''}
      ${can('RelocateCarrier') ? press(['变更所在地', 'Relocate'], () => this.after(relocate(carrier, { zone: { choose: zones } }, this.again))) : ''}
      ${carrier.viewerCan.amend && may('AmendCarrier', this.me.role) ? press(['变更登记事项', 'Change the registration'], () => this.after(amend(carrier, this.again))) : ''}
      ${can('CloseCarrier') ? press(['注销', 'Close'], () => this.after(close(carrier, this.again)), 'bad') : ''}${printer()}`;
  }

  recognitions() {
    const { carrier } = this.data;
    return card(say(['认定与备案', 'Recognitions and filings']), grid('Recognition', carrier.recognitions, [
      'documentNumber', 'kind', 'level', 'recognitionClass', 'from', 'to', { path: 'inForce', show: (one) => (one.inForce ? mark(say(['有效', 'In force']), 'good') : mark(say(['已失效', 'Over']))) },
      { label: ['异议', 'Contested'], show: (one) => (one.contest ? one.contest.reason : '') },
      ...(may('ContestRecognition', this.me.role) ? [{ label: ['异议处理', 'Contest'], show: (one) => (one.withdrawal ? '' : one.contest && !one.contest.answer ? press(['维持', 'Uphold'], () => this.after(uphold(carrier, one, this.again)), 'small') : press(['质疑', 'Contest'], () => this.after(contest(carrier, one, this.again)), 'small')) }] : []),
      ...(may('WithdrawRecognition', this.me.role) ? [{ label: ['操作', 'Actions'], show: (one) => html`${one.inForce ? press(['撤销', 'Withdraw'], () => this.after(withdraw(carrier, one, this.again)), 'small') : ''} ${one.to && one.state !== 'WITHDRAWN' ? press(['延续', 'Renew'], () => this.after(renew(carrier, one, this.again)), 'small') : ''} ${one.state === 'GRANTED' ? press(['警示', 'Warn'], () => this.after(warn(carrier, one, this.again)), 'small') : ''} ${one.state === 'WARNED' ? press(['解除警示', 'Clear'], () => this.after(clear(carrier, one, this.again)), 'small') : ''} ${carrier.viewerCan.correctRecognition ? html`${press(['更正', 'Correct'], () => this.after(amendTitle(carrier, one, this.again)), 'small')} ${one.withdrawal ? press(['恢复', 'Reinstate'], () => this.after(reinstate(carrier, one, this.again)), 'small') : ''} ${press(['作废', 'Take back'], () => this.after(voidTitle(carrier, one, this.again)), 'small')}` : ''}` }] : []),
    ]));
  }

  view() {
    const { carrier } = this.data;
    const path = `/carriers/${carrier.id}`;
    const within = { carrier: carrier.id };
    return tabs(this, path, [
      { key: 'about', title: ['概况', 'About'], content: () => html`${card('', facts('Carrier', carrier, ['kind', 'level', 'field', 'region', 'zone', 'address', 'operator.name', 'operator.creditCode', 'contact', 'openedOn', 'closedOn', 'servicesOffered', { label: say(['工位', 'Workstations']), value: `${carrier.space.workstationsLeased} / ${carrier.space.workstations}` }]))}${card(say(['场地使用', 'Space in use']), useOf(carrier.space))}${traits(carrier, carrier.closedOn || !may('DescribeCarrier', this.me.role) ? '' : press(['修改', 'Change'], () => this.after(describe(carrier, this.again)), 'small'))}${resources(carrier, this.me.role, this.again, (done) => this.after(done))}${this.recognitions()}${history(carrier)}` },
      { key: 'statistics', title: ['统计', 'Statistics'], content: () => figuresOf(this.figures, this.query, path, { stays: [path, { tab: 'tenants', carrier: null }], services: [path, { tab: 'services', carrier: null }] }) },
      { key: 'space', title: ['场地', 'Space'], content: () => plan(carrier, rows(this.data.stays)) },
      { key: 'tenants', title: ['入驻', 'Tenants'], content: () => table(this, { operation: 'StayList', root: 'stays', type: 'Stay', input: 'StayFilter', filter: within, conditions: ['states', 'overdue', 'residence', ...counted], path, columns: stayColumns, name: ['入驻', 'Tenants'] }) },
      { key: 'services', title: ['服务', 'Services'], content: () => table(this, { operation: 'ServiceList', root: 'services', type: 'Service', input: 'ServiceFilter', filter: within, conditions: ['kinds', 'period', ...quiet('on')], path, columns: serviceColumns, name: ['服务', 'Services'] }) },
      { key: 'figures', title: ['年度数据', 'Yearly figures'], content: () => table(this, { operation: 'YearFiguresList', root: 'yearFigures', type: 'YearFigures', input: 'YearFiguresFilter', filter: within, conditions: ['year', 'states'], path, name: ['年度数据', 'Yearly figures'],
        columns: ['incubateeName', 'year', { path: 'state', show: (one) => tag('YearFiguresState', one.state) }, 'values.employees', 'values.revenue', 'values.rndExpenditure', 'values.taxPaid'], href: (one) => one.incubatee && address(`/incubatees/${one.incubatee.id}`) }) },
      { key: 'missing', title: ['未报数据', 'Missing figures'], content: () => table(this, { operation: 'YearFiguresMissing', root: 'missingYearFigures', type: 'MissingYearFigures', variables: { carrier: carrier.id, year: Number(this.query.year) || thisYear() - 1 }, path, name: ['未报数据', 'Missing figures'], empty: ['该年度数据已全部填报', 'All have reported that year'],
        conditions: [{ name: 'year', label: ['年度', 'Year'], options: yearOptions() }], columns: ['incubateeName', 'year', 'enteredOn', 'endedOn'], href: (one) => one.incubatee && address(`/incubatees/${one.incubatee.id}`) }) },
    ]);
  }
}
