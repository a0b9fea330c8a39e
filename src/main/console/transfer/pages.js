import { FIRM, PROVIDER, WATCHERS, regionOf } from '../roles.js';

const TECHNOLOGY = ['技术转移', 'Technology transfer'];
const contracts = { path: '/technology-contracts', title: ['技术合同', 'Technology contracts'] };
const ALL = [...WATCHERS, ...FIRM, ...PROVIDER];

export default [
  { ...contracts, group: TECHNOLOGY, roles: ALL, menu: true, load: () => import('./contracts.js') },
  { path: '/technology-contracts/:contract', title: ['技术合同', 'Technology contract'], group: TECHNOLOGY, above: contracts, roles: ALL, load: () => import('./contract.js') },
  { path: '/transaction-map/:region', title: ['技术交易地图', 'Transaction map'], group: TECHNOLOGY, roles: WATCHERS, menu: (me) => `/transaction-map/${regionOf(me)}`, load: () => import('./map.js') },
  { path: '/contract-rules', title: ['认定与核查规则', 'Rules and checks'], group: TECHNOLOGY, roles: WATCHERS, menu: true, load: () => import('./rules.js') },
];
