import { AUTHORITY, INSTITUTION, MANAGER } from '../roles.js';

const MINE = ['载体管理', 'My carrier'];
const RENT = ['合同与租金', 'Contracts and rent'];
const contracts = { path: '/contracts', title: ['入驻合同', 'Contracts'] };
const reports = { path: '/my-reports', title: ['统计填报', 'Reports'] };
/** Lists are brought in from different pages, by whoever it is. */
const imported = { path: '/imports/:import', title: ['导入明细', 'Imported list'], load: () => import('./import.js') };
const BOOKS = ['服务与数据', 'Services and figures'];

export default [
  { path: '/space', title: ['场地', 'Space'], group: MINE, roles: MANAGER, menu: true, load: () => import('./space.js') },
  { path: '/tenants', title: ['入驻管理', 'Tenants'], group: MINE, roles: MANAGER, menu: true, load: () => import('./tenants.js') },
  { path: '/imports', title: ['批量导入', 'Import'], group: MINE, roles: MANAGER, menu: true, load: () => import('./imports.js') },
  { ...imported, group: MINE, above: { path: '/imports', title: ['批量导入', 'Import'] }, roles: MANAGER },
  { ...imported, group: BOOKS, above: reports, roles: INSTITUTION },
  { ...imported, group: BOOKS, above: { path: '/reports', title: ['报表', 'Reports'] }, roles: AUTHORITY },
  { path: '/stays/:stay', title: ['孵化协议', 'Stay'], group: MINE, above: { path: '/tenants', title: ['入驻管理', 'Tenants'] }, roles: MANAGER, load: () => import('./stay.js') },
  { path: '/self-check', title: ['认定自查', 'Self-check'], group: MINE, roles: MANAGER, menu: true, load: () => import('./self-check.js') },
  { path: '/carrier-entitlements', title: ['载体应享政策', 'What the carrier may claim'], group: MINE, roles: MANAGER, menu: true, load: () => import('./entitlements.js') },
  { path: '/carrier', title: ['载体资料', 'About the carrier'], group: MINE, roles: MANAGER, menu: true, load: () => import('./carrier.js') },
  { ...contracts, group: RENT, roles: MANAGER, menu: true, load: () => import('./contracts.js') },
  { path: '/contracts/:contract', title: ['合同明细', 'Contract'], group: RENT, above: contracts, roles: MANAGER, load: () => import('./contract.js') },
  { path: '/rent', title: ['租金应收', 'Rent roll'], group: RENT, roles: MANAGER, menu: true, load: () => import('./rent.js') },
  { path: '/arrears', title: ['欠费清单', 'Arrears'], group: RENT, roles: MANAGER, menu: true, load: () => import('./arrears.js') },
  { ...reports, group: BOOKS, roles: [...MANAGER, ...INSTITUTION], menu: true, load: () => import('./reports.js') },
  { path: '/services', title: ['孵化服务', 'Services'], group: BOOKS, roles: MANAGER, menu: true, load: () => import('./services.js') },
  { path: '/statistics', title: ['本载体统计', 'Statistics'], group: BOOKS, roles: MANAGER, menu: true, load: () => import('./statistics.js') },
  { path: '/confirm', title: ['年度数据确认', 'Confirm figures'], group: BOOKS, roles: MANAGER, menu: true, load: () => import('./confirm.js') },
  { path: '/missing', title: ['未报数据', 'Missing figures'], group: BOOKS, roles: MANAGER, menu: true, load: () => import('./missing.js') },
  { path: '/rules', title: ['孵化规则', 'Incubation rules'], group: BOOKS, roles: MANAGER, menu: true, load: () => import('./rules.js') },
];
