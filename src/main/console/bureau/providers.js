import { html } from 'lit';
import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { mark } from '../kit/show.js';
import { address, go } from '../router.js';
import { regionOf } from '../roles.js';
import { say, word } from '../words/words.js';

export default listPage((page) => ({
  operation: 'ProviderSearch', root: 'providers', type: 'Provider', input: 'ProviderFilter', conditions: ['region', 'kinds', 'suspended', 'text'],
  href: (one) => address(`/providers/${one.id}`),
  columns: [{ path: 'name', show: (one) => html`${one.name} ${one.suspended ? mark(say(['暂停', 'Suspended']), 'bad') : ''}` }, 'region', { label: ['服务类型', 'Kinds'], show: (one) => [...new Set(one.catalogue.filter((item) => !item.withdrawnOn).map((item) => word('VoucherServiceKind', item.kind)))].join('、') }, { label: ['目录', 'Catalogue'], show: (one) => say(['{n} 项', '{n}'], { n: one.catalogue.filter((item) => !item.withdrawnOn).length }) }],
  head: () => (page.me.role === 'BUREAU' ? press(['登记服务机构', 'Register a provider'], async () => {
    const payload = await act({ operation: 'RegisterProvider', title: ['登记服务机构', 'Register a provider'], wide: true, fields: { region: { top: regionOf(page.me) } }, done: ['已登记', 'Registered'] });
    if (payload) go(address(`/providers/${payload.provider.id}`));
  }, 'main') : ''),
}));
