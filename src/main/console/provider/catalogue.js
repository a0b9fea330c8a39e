import { html } from 'lit';
import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { Page, press } from '../kit/page.js';
import { card, facts, grid } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { catalogueColumns } from '../bureau/provider.js';
import { say } from '../words/words.js';
import { today } from '../words/format.js';

/** What a provider offers, and at which price. */
export default class Catalogue extends Page {
  async fetch() {
    return { provider: rows((await ask('MyCatalogue', { first: 1 })).providers)[0] };
  }

  again = async () => ({ expectedVersion: rows((await ask('MyCatalogue', { first: 1 })).providers)[0].version });

  async act(spec) {
    const { provider } = this.data;
    if (await act({ again: this.again, ...spec, fixed: { provider: provider.id, expectedVersion: provider.version, ...spec.fixed } })) this.reload();
  }

  acts() {
    const { provider } = this.data;
    return provider ? html`${press(['新增服务', 'New service'], () => this.act({ operation: 'PutOffering', title: ['新增服务', 'New service'] }), 'main')}
      ${press(['修改资料', 'Change details'], () => this.act({ operation: 'UpdateProvider', title: ['修改机构资料', 'Change details'], values: { name: provider.name, ...(provider.contact ? { contact: provider.contact } : {}) } }))}` : '';
  }

  view() {
    const { provider } = this.data;
    if (!provider) return nothing(say(['您没有负责的服务机构。', 'You look after no provider.']));
    const change = ({ code, kind, title, unit, price, statutory, batch }) => this.act({ operation: 'PutOffering', title: ['修改服务', 'Change the service'], fixed: { code }, values: { kind, title, unit, price, statutory, batch } });
    const off = ({ code }) => this.act({ operation: 'WithdrawOffering', title: ['下架服务', 'Withdraw the service'], fixed: { code }, values: { on: today() } });
    return html`<div class="stackup">${card(provider.name, facts('Provider', provider, ['creditCode', 'region', 'contact', 'suspended']))}
      ${card(say(['服务目录', 'Catalogue']), grid('Offering', provider.catalogue, [...catalogueColumns, { label: ['操作', 'Actions'], show: (one) => (one.withdrawnOn ? '' : html`${press(['修改', 'Change'], () => change(one), 'link')} ${press(['下架', 'Withdraw'], () => off(one), 'link')}`) }]))}
      ${card(say(['资质', 'Qualifications']), grid('Qualification', provider.qualifications, ['certificateNumber', 'kinds', 'from', 'to', 'inForce']))}</div>`;
  }
}
