import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { address, go } from '../router.js';
import { today } from '../words/format.js';
import { capacities, ownRegion } from './register.js';

/** People of the trade; who they are is shown in full on their own page. */
export default listPage((page) => ({
  operation: 'PersonSearch', root: 'registeredPeople', type: 'RegisteredPerson', input: 'PersonFilter', conditions: ['region', 'capacities', 'certified', 'text'],
  href: (one) => address(`/people-registered/${one.id}`),
  columns: ['name', { label: ['身份', 'Acts as'], show: capacities }, 'field', 'region'],
  head: () => (page.me.role !== 'BUREAU' ? '' : press(['登记人员', 'Register a person'], async () => {
    const payload = await act({ operation: 'RegisterPerson', title: ['登记人员', 'Register a person'], wide: true, values: { capacities: [{ from: today() }] }, fields: { region: ownRegion(page.me) }, done: ['已登记', 'Registered'] });
    if (payload) go(address(`/people-registered/${payload.person.id}`));
  }, 'main')),
}));
