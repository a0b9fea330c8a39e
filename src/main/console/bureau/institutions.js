import { html } from 'lit';
import { act } from '../kit/form.js';
import { quiet } from '../kit/filter.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { mark } from '../kit/show.js';
import { address, go } from '../router.js';
import { regionOf } from '../roles.js';
import { say } from '../words/words.js';
import { zones } from './carriers.js';
import { asOptions, institutionKinds, ownRegion } from './register.js';

const List = listPage((page) => ({
  operation: 'InstitutionSearch', root: 'institutions', type: 'Institution', input: 'InstitutionFilter',
  conditions: ['region', { name: 'kinds', options: page.kinds }, 'mine', 'open', 'text', ...quiet('on')],
  // the register is of the whole country: others are shown to who asks for them
  filter: page.query.region || page.query.mine === 'false' || regionOf(page.me) === '100000' ? {} : { region: regionOf(page.me) },
  href: (one) => address(`/institutions/${one.id}`),
  columns: [{ path: 'name', show: (one) => html`${one.name} ${one.closedOn ? mark(say(['已关闭', 'Closed']), 'bad') : ''}` }, { label: ['机构类型', 'Kinds'], show: (one) => one.kinds.map((kind) => kind.name).join(say(['、', ', '])) }, 'creditCode', 'region', 'foundedOn', 'registeredOn'],
  head: () => (page.me.role !== 'BUREAU' ? '' : press(['登记机构', 'Register an institution'], async () => {
    const payload = await act({ operation: 'RegisterInstitution', title: ['登记机构', 'Register an institution'], wide: true, fields: { region: ownRegion(page.me), zone: { choose: zones }, kinds: { options: page.kinds.map(([value, label]) => ({ value, label })) } }, done: ['已登记', 'Registered'] });
    if (payload) go(address(`/institutions/${payload.institution.id}`));
  }, 'main')),
}));

/** Institutions on the register of all regions; a bureau registers those of its own. */
export default class Institutions extends List {
  async fetch() {
    this.kinds = asOptions(await institutionKinds());
    return {};
  }
}
