import { listPage } from '../kit/list.js';
import { address } from '../router.js';
import { either } from '../words/words.js';

export default listPage({
  operation: 'PolicyLibrary', root: 'policyDocuments', type: 'PolicyDocument',
  href: (one) => address(`/policies/${one.id}`),
  columns: [{ path: 'nameZh', label: ['名称', 'Name'], show: (one) => either(one, 'name') }, 'number', 'issuer', 'region', 'issuedOn', 'state',
    { label: ['适用年度', 'Years'], show: (one) => `${one.firstYear}–${one.lastYear || ''}` }],
});
