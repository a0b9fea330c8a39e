import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { address, go } from '../router.js';
import { ownRegion } from './register.js';

/** Firms that the bureau counts, in a carrier or not. */
export default listPage((page) => ({
  operation: 'RegisteredFirmSearch', root: 'registeredFirms', type: 'RegisteredFirm', input: 'RegisteredFirmFilter', conditions: ['region', 'text'],
  href: (one) => address(`/firms-registered/${one.id}`),
  columns: ['name', 'creditCode', 'region'],
  head: () => (page.me.role !== 'BUREAU' ? '' : press(['登记企业', 'Register a firm'], async () => {
    const payload = await act({ operation: 'RegisterFirm', title: ['登记企业', 'Register a firm'], fields: { region: ownRegion(page.me) }, done: ['已登记', 'Registered'] });
    if (payload) go(address(`/firms-registered/${payload.registeredFirm.id}`));
  }, 'main')),
}));
