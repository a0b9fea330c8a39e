import { html } from 'lit';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { mark } from '../kit/show.js';
import { REGISTRAR, WATCHERS } from '../roles.js';
import { address } from '../router.js';
import { word } from '../words/words.js';
import { mine } from '../firm/mine.js';
import { examine, register } from './contract-acts.js';

export const found = (one) => one.findings.map((finding) => html`${mark(word('ContractCheckCode', finding.code), finding.severity === 'BLOCK' ? 'bad' : finding.severity === 'WARN' ? 'wait' : '')} `);

const CONDITIONS = ['text', 'states', 'kinds', 'fields', 'signedOn', 'recognisedOn', 'least'];
const COLUMNS = ['title', 'state', 'kind', { path: 'seller.name', label: ['卖方', 'Seller'], long: true }, { path: 'buyer.name', label: ['买方', 'Buyer'], long: true }, 'total', 'signedOn'];

/** Technology contracts, with what checks found where somebody examines them. */
export default listPage((page) => {
  const watches = WATCHERS.includes(page.me.role);
  const may = ['FIRM', 'PROVIDER', 'INSTITUTION', 'BUREAU', 'ADMIN'].includes(page.me.role);
  const examines = watches || REGISTRAR.includes(page.me.role);
  const own = async () => (page.me.role === 'FIRM' ? (await mine()).me : page.me.role === 'INSTITUTION' ? page.me.institutions[0] : null);
  return {
    operation: examines ? 'ContractList' : 'MyTechnologyContracts', root: 'technologyContracts', type: 'TechnologyContract', input: 'TechnologyContractFilter',
    conditions: examines ? ['text', 'sellerRegion', 'buyerRegion', ...CONDITIONS.slice(1), 'findings'] : CONDITIONS,
    columns: examines ? [...COLUMNS, { path: 'findings', show: found, short: true }] : COLUMNS,
    href: (one) => address(`/technology-contracts/${one.id}`),
    head: () => (may ? press(['登记技术合同', 'Register a contract'], async () => { if (await register(await own())) page.again(); }, 'main') : ''),
    acts: (one, list) => (one.viewerCan.examine.length ? press(['审查', 'Examine'], async () => { if (await examine(one)) list.reload(); }) : ''),
  };
});
