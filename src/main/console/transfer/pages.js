import { ALL as EVERYBODY, FIRM, INSTITUTION, PRACTITIONER, PROVIDER, REGISTRAR, WATCHERS, regionOf } from '../roles.js';

const TECHNOLOGY = ['技术转移', 'Technology transfer'];
const contracts = { path: '/technology-contracts', title: ['技术合同', 'Technology contracts'] };
const achievements = { path: '/achievements', title: ['科技成果', 'Achievements'] };
const packages = { path: '/achievement-packages', title: ['成果包', 'Achievement packages'] };
const ALL = [...WATCHERS, ...FIRM, ...PROVIDER, ...INSTITUTION, ...REGISTRAR, ...PRACTITIONER];

export default [
  { ...contracts, group: TECHNOLOGY, roles: ALL, menu: true, load: () => import('./contracts.js') },
  { path: '/technology-contracts/:contract', title: ['技术合同', 'Technology contract'], group: TECHNOLOGY, above: contracts, roles: ALL, load: () => import('./contract.js') },
  { path: '/transaction-map/:region', title: ['技术交易地图', 'Transaction map'], group: TECHNOLOGY, roles: WATCHERS, menu: (me) => `/transaction-map/${regionOf(me)}`, load: () => import('./map.js') },
  { path: '/contract-rules', title: ['认定与核查规则', 'Rules and checks'], group: TECHNOLOGY, roles: [...WATCHERS, ...REGISTRAR], menu: true, load: () => import('./rules.js') },
  { path: '/unregistered-contracts', title: ['应登未登', 'Contracts to register'], group: TECHNOLOGY, roles: WATCHERS, menu: true, load: () => import('./uncovered.js') },
  { ...achievements, group: TECHNOLOGY, roles: [...WATCHERS, ...FIRM, ...INSTITUTION], menu: true, load: () => import('./achievements.js') },
  { path: '/published-achievements', title: ['成果发布', 'Published achievements'], group: TECHNOLOGY, roles: EVERYBODY, menu: true, load: () => import('./published.js') },
  { ...packages, group: TECHNOLOGY, roles: EVERYBODY, menu: true, load: () => import('./packages.js') },
  { path: '/achievement-packages/:package', title: ['成果包', 'Package'], group: TECHNOLOGY, above: packages, roles: EVERYBODY, load: () => import('./package.js') },
  { path: '/overdue-conversions', title: ['逾期未转化', 'Overdue conversions'], group: TECHNOLOGY, roles: WATCHERS, menu: true, load: () => import('./overdue.js') },
  { path: '/achievements/:achievement', title: ['科技成果', 'Achievement'], group: TECHNOLOGY, above: achievements, roles: EVERYBODY, load: () => import('./achievement.js') },
];
