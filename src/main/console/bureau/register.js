import { html } from 'lit';
import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { Page, press, printer } from '../kit/page.js';
import { grid, history, mark, tag } from '../kit/show.js';
import { address } from '../router.js';
import { regionOf } from '../roles.js';
import { say, word } from '../words/words.js';
import { today } from '../words/format.js';

const named = (list) => list.map((one) => ({ value: one.key, label: one.name }));
const wanted = (text) => (one) => !text || one.label.includes(text);

/** Kinds of institution and of title, to choose from and to narrow lists by. */
export const institutionKinds = async (text) => named((await ask('InstitutionKinds', {})).institutionKinds).filter(wanted(text));
export const titleKinds = (holder) => async (text) => named((await ask('TitleKinds', {})).titleKinds.filter((one) => !holder || one.holders.includes(holder))).filter(wanted(text));
export const asOptions = (list) => list.map((one) => [one.value, one.label]);

/** Where a division of the caller's own is chosen. */
export const ownRegion = (me) => ({ top: regionOf(me) === '100000' ? '' : regionOf(me) });

const PAGES = { INSTITUTION: '/institutions/', PERSON: '/people-registered/', FIRM: '/firms-registered/', CARRIER: '/carriers/' };
export const partyLink = (party) => (party.id && PAGES[party.kind] ? html`<a href=${address(PAGES[party.kind] + party.id)}>${party.name}</a>` : party.name);

const institutions = async (text) => rows((await ask('InstitutionSearch', { first: 20, filter: { ...(text ? { text } : {}), open: true } })).institutions).map((one) => ({ value: one.id, label: `${one.name}（${one.region.name}）` }));
const people = async (text) => rows((await ask('PersonSearch', { first: 20, filter: text ? { text } : {} })).registeredPeople).map((one) => ({ value: one.id, label: `${one.name}（${one.region.name}）` }));

const state = (one) => (one.state === 'GRANTED' ? (one.inForce ? mark(say(['有效', 'In force']), 'good') : mark(say(['未生效或已期满', 'Not in force']))) : tag('TitleState', one.state));
export const titleColumns = [{ label: ['称号', 'Title'], show: (one) => one.kind.name }, 'level', 'grade', 'grantedBy', 'documentNumber', 'from', 'to', { label: ['状态', 'State'], show: state }];

/** Page of one that holds titles and is tied to others; what can be done to it stands above. */
export class Registered extends Page {
  /**
   * Name of the operation, of the field it answers with, and of the object where it is asked for.
   * @returns {{ operation: string, root: string, field: string }}
   */
  source() {
    throw new Error('Somebody has to say where this is from.');
  }

  async fetch() {
    const { operation, root, field } = this.source();
    const data = await ask(operation, { [field]: this.params.id });
    return data[root] || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return this.data.name;
  }

  again = async () => ({ expectedVersion: (await this.fetch()).version });

  async act(spec) {
    const { field } = this.source();
    if (await act({ fixed: { [field]: this.data.id, expectedVersion: this.data.version }, again: this.again, ...spec })) this.reload();
  }

  /** An act on a title or a tie of it; whoever was slower reads the page anew. */
  async on(field, one, spec) {
    if (await act({ fixed: { [field]: one.id, expectedVersion: one.version }, values: { on: today() }, ...spec })) this.reload();
  }

  grantable(holder) {
    return this.me.role !== 'BUREAU' ? '' : press(['授予称号', 'Grant a title'], () => this.act({ operation: 'GrantTitle', title: ['授予称号', 'Grant a title'], wide: true, fixed: { holder: this.data.id }, again: undefined, values: { from: today() }, fields: { kind: { choose: titleKinds(holder) }, zone: { omit: true }, files: { upload: true } }, done: ['已登记称号', 'Recorded'] }), 'main');
  }

  tieable(person) {
    return this.me.role !== 'BUREAU' ? '' : press(['登记关联', 'Tie'], () => this.act({ operation: 'Tie', title: ['登记关联', 'Tie'], fixed: { party: this.data.id }, again: undefined, values: { from: today(), kind: person ? 'WORKS_AT' : 'MEMBER' }, fields: { other: { choose: institutions } }, done: ['已登记关联', 'Recorded'] }));
  }

  /** The same from the other end: who belongs to this one. */
  joinable() {
    return this.me.role !== 'BUREAU' ? '' : press(['登记人员关联', 'Tie a person'], () => this.act({ operation: 'Tie', title: ['登记人员关联', 'Tie a person'], fixed: { other: this.data.id }, again: undefined, values: { from: today(), kind: 'WORKS_AT' }, fields: { party: { choose: people } }, done: ['已登记关联', 'Recorded'] }));
  }

  titles() {
    return html`${grid('Title', this.data.titles, [...titleColumns, { label: ['操作', 'Actions'], show: (one) => this.steps(one) }])}
      ${this.data.titles.some((one) => one.history.length > 1) ? html`<details><summary>${say(['称号记录', 'What was done'])}</summary>${this.data.titles.filter((one) => one.history.length > 1).map((one) => html`<h3>${one.kind.name} ${one.documentNumber}</h3>${history('TitleEvent', one.history, 'step')}`)}</details>` : ''}`;
  }

  steps(one) {
    const can = one.viewerCan;
    return html`${can.renew ? press(['延续', 'Renew'], () => this.on('title', one, { operation: 'RenewTitle', title: ['延续称号', 'Renew the title'], done: ['已延续', 'Renewed'] }), 'small') : ''}
      ${can.warn ? press(['警示', 'Warn'], () => this.on('title', one, { operation: 'WarnTitle', title: ['称号警示', 'Warn the holder'], done: ['已警示', 'Warned'] }), 'small') : ''}
      ${can.clear ? press(['解除警示', 'Clear'], () => this.on('title', one, { operation: 'ClearTitle', title: ['解除警示', 'Take the warning back'], done: ['已解除', 'Cleared'] }), 'small') : ''}
      ${can.withdraw ? press(['撤销', 'Withdraw'], () => this.on('title', one, { operation: 'WithdrawTitle', title: ['撤销称号', 'Withdraw the title'], done: ['已撤销', 'Withdrawn'] }), 'small bad') : ''}
      ${can.contest ? press(['异议', 'Contest'], () => this.on('title', one, { operation: 'ContestTitle', title: ['对称号提出异议', 'Contest the title'], values: {}, done: ['已提出异议', 'Contested'] }), 'small') : ''}
      ${can.uphold ? press(['维持', 'Let it stand'], () => this.on('title', one, { operation: 'UpholdTitle', title: ['维持称号', 'Let the title stand'], values: {}, done: ['已维持', 'It stands'] }), 'small') : ''}`;
  }

  ties() {
    return grid('PartyTie', this.data.ties, [
      'kind', { label: ['一方', 'Who'], show: (one) => partyLink(one.party) }, { label: ['另一方', 'To whom'], show: (one) => partyLink(one.other) }, 'from', 'to', 'terms',
      { label: ['操作', 'Actions'], show: (one) => (one.viewerCan.end ? press(['终止', 'End'], () => this.on('tie', one, { operation: 'EndTie', title: ['终止关联', 'End the tie'], done: ['已终止', 'Ended'] }), 'small') : '') },
    ]);
  }

  printer() {
    return printer();
  }
}

export const capacities = (one) => [...new Set(one.capacities.filter((each) => !each.to || each.to > today()).map((each) => word('CapacityKind', each.kind)))].join(say(['、', ', ']));
