import { html } from 'lit';
import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, mark } from '../kit/show.js';
import { say } from '../words/words.js';
import { today } from '../words/format.js';

export const catalogueColumns = ['title', 'code', 'kind', 'price', 'unit', 'statutory', { path: 'withdrawnOn', show: (one) => (one.withdrawnOn ? mark(say(['已下架', 'Withdrawn'])) : mark(say(['在售', 'Offered']), 'good')) }];

/** One provider: catalogue, qualifications, ties, suspensions. */
export default class Provider extends Page {
  async fetch() {
    const data = await ask('ProviderPage', { provider: this.params.provider });
    return data.provider || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return this.data.name;
  }

  again = async () => ({ expectedVersion: (await ask('ProviderPage', { provider: this.params.provider })).provider.version });

  async act(spec) {
    if (await act({ fixed: { provider: this.data.id, expectedVersion: this.data.version }, again: this.again, ...spec })) this.reload();
  }

  acts() {
    const { viewerCan, ties } = this.data;
    const bureau = this.me.role === 'BUREAU';
    return html`${viewerCan.qualify ? press(['登记资质', 'Record a qualification'], () => this.act({ operation: 'PutQualification', title: ['登记资质', 'Record a qualification'], values: { from: today() } })) : ''}
      ${bureau && viewerCan.suspend ? press(['登记关联关系', 'Record ties'], () => this.act({ operation: 'RecordProviderTies', title: ['登记关联关系', 'Record ties'], values: { ties: ties || {} } })) : ''}
      ${viewerCan.suspend ? press(['暂停', 'Suspend'], () => this.act({ operation: 'SuspendProvider', title: ['暂停服务机构', 'Suspend the provider'], values: { from: today() } }), 'bad') : ''}
      ${viewerCan.lift ? press(['恢复', 'Lift the suspension'], () => this.act({ operation: 'LiftSuspension', title: ['恢复服务机构', 'Lift the suspension'], values: { on: today() } })) : ''}${printer()}`;
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${card('', facts('Provider', one, ['creditCode', 'region', 'contact', 'suspended', 'ties.legalRepresentative', 'ties.parent', { label: say(['股东', 'Shareholders']), value: one.ties ? one.ties.shareholders.map((share) => share.name).join('、') : '' }]))}
      ${card(say(['服务目录', 'Catalogue']), grid('Offering', one.catalogue, catalogueColumns))}
      ${card(say(['资质', 'Qualifications']), grid('Qualification', one.qualifications, ['certificateNumber', 'kinds', 'from', 'to', 'inForce']))}
      ${one.suspensions.length ? card(say(['暂停记录', 'Suspensions']), grid('Suspension', one.suspensions, ['from', 'to', 'reason'])) : ''}</div>`;
  }
}
