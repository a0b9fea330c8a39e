import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { address } from '../router.js';
import { found } from './fund-acts.js';

/** Funds of the region or of the viewer's institutions. */
export default listPage((page) => ({
  operation: 'FundList', root: 'funds', type: 'Fund', input: 'FundFilter', conditions: ['region', 'kinds', 'states', 'foundedOn'],
  columns: ['name', 'kind', 'region.name', { label: ['母基金', 'Fund above'], show: (one) => (one.parent ? one.parent.name : '—') }, 'targetSize', 'sums.promised', 'sums.paidIn', 'sums.invested', 'sums.available', 'foundedOn', 'state'],
  href: (one) => address(`/funds/${one.id}`),
  head: () => (['BUREAU', 'INSTITUTION'].includes(page.me.role) ? press(['设立基金', 'Found a fund'], async () => { if (await found(page.me)) page.again(); }, 'main') : ''),
}));
