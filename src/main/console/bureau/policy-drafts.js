import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { AUTHORITY, regionOf } from '../roles.js';
import { address, go } from '../router.js';
import { begin } from './policy-acts.js';

const entered = async (list) => {
  const payload = await begin(regionOf(list.me));
  if (payload) go(address(`/policy-drafts/${payload.policyVersion.id}`));
};

/** What bureaus enter: drafts, what waits for a second person, what holds and what it replaced. */
export default listPage({
  operation: 'PolicyDrafts', root: 'policyVersions', type: 'PolicyVersion', input: 'PolicyVersionFilter', conditions: ['region', 'states'],
  href: (one) => address(`/policy-drafts/${one.id}`),
  head: (list) => (AUTHORITY.includes(list.me.role) ? press(['录入政策文件', 'Enter a document'], () => entered(list), 'main') : ''),
  columns: [{ path: 'document.title', label: ['名称', 'Title'], show: (one) => one.document.title || '—' }, 'state', 'edition', 'region', { path: 'document.issuer', label: ['发文机关', 'Issuer'], show: (one) => one.document.issuer || '—' }, 'approvedOn'],
});
