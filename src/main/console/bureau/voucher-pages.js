import { AUTHORITY, FIRM, MANAGER, PROVIDER, WATCHERS } from '../roles.js';

/** Those who have to do with vouchers. */
const ALL = [...MANAGER, ...FIRM, ...PROVIDER, ...WATCHERS];

const VOUCHERS = ['创新券', 'Vouchers'];
const programmes = { path: '/programmes', title: ['创新券项目', 'Voucher programmes'] };
const vouchers = { path: '/vouchers', title: ['申领与核发', 'Requests and vouchers'] };
const providers = { path: '/providers', title: ['服务机构', 'Service providers'] };

export default [
  { ...vouchers, group: VOUCHERS, roles: WATCHERS, menu: true, load: () => import('./vouchers.js') },
  { path: '/vouchers/:voucher', title: ['创新券', 'Voucher'], group: VOUCHERS, above: vouchers, roles: ALL, load: () => import('./voucher.js') },
  { path: '/claims', title: ['兑付审核', 'Claims to review'], group: VOUCHERS, roles: WATCHERS, menu: true, load: () => import('./claims.js') },
  { path: '/payouts', title: ['拨付登记', 'Payouts'], group: VOUCHERS, roles: WATCHERS, menu: true, load: () => import('./payouts.js') },
  { ...programmes, group: VOUCHERS, roles: ALL, menu: true, load: () => import('./programmes.js') },
  { path: '/programmes/:programme', title: ['创新券项目', 'Voucher programme'], group: VOUCHERS, above: programmes, roles: ALL, load: () => import('./programme.js') },
  { ...providers, group: VOUCHERS, roles: [...WATCHERS, 'FIRM', 'CARRIER_MANAGER'], menu: true, load: () => import('./providers.js') },
  { path: '/providers/:provider', title: ['服务机构', 'Service provider'], group: VOUCHERS, above: providers, roles: ALL, load: () => import('./provider.js') },
  { path: '/credit', title: ['信用记录', 'Credit records'], group: VOUCHERS, roles: [...AUTHORITY, 'AUDITOR', 'ADMIN'], menu: true, load: () => import('./credit.js') },
];
