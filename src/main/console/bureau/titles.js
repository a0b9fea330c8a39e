import { html } from 'lit';
import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { today } from '../words/format.js';
import { zones } from './carriers.js';
import { asOptions, partyLink, titleColumns, titleKinds } from './register.js';

const List = listPage((page) => ({
  operation: 'TitleSearch', root: 'titles', type: 'Title', input: 'TitleFilter',
  conditions: ['region', { name: 'kinds', options: page.kinds }, 'levels', 'holders', 'states', 'inForce', 'from', 'endsOn', 'text'],
  columns: [{ label: ['持有者', 'Holder'], show: (one) => html`${partyLink(one.holder)}` }, ...titleColumns, 'region'],
  head: () => (page.me.role !== 'BUREAU' ? '' : press(['授予功能区称号', 'Grant a zone a title'], async () => {
    const payload = await act({ operation: 'GrantTitle', title: ['授予功能区称号', 'Grant a zone a title'], wide: true, values: { from: today() }, fields: { zone: { choose: zones }, holder: { omit: true }, kind: { choose: titleKinds('ZONE') } }, done: ['已登记称号', 'Recorded'] });
    if (payload) page.again();
  })),
}));

/** Titles of the region, whoever holds them. */
export default class Titles extends List {
  async fetch() {
    this.kinds = asOptions(await titleKinds()());
    return {};
  }
}
