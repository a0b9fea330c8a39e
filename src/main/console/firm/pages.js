import { FIRM, MANAGER } from '../roles.js';

const AWARDS = ['惠企政策', 'Awards'];
const VOUCHERS = ['创新券', 'Vouchers'];
const PILOT = ['中试', 'Pilot tests'];
const STAY = ['我的孵化', 'My incubation'];
const contracts = { path: '/my-contracts', title: ['入驻合同与租金', 'Contracts and rent'] };
const bases = { path: '/equipment', title: ['中试设备', 'Equipment'] };
const projects = { path: '/my-projects', title: ['我的中试项目', 'My pilot projects'] };

export default [
  { path: '/entitlements', title: ['我能领什么', 'What I may claim'], group: AWARDS, roles: FIRM, menu: true, load: () => import('./entitlements.js') },
  { path: '/wallet', title: ['我的创新券', 'My vouchers'], group: VOUCHERS, roles: FIRM, menu: true, load: () => import('./wallet.js') },
  { path: '/voucher-orders', title: ['我的订单', 'My orders'], group: VOUCHERS, roles: FIRM, menu: true, load: () => import('../provider/orders.js') },
  { path: '/eligibility', title: ['能用哪些券', 'What pays for it'], group: VOUCHERS, roles: FIRM, menu: true, load: () => import('./eligibility.js') },
  { path: '/my-payouts', title: ['收款与账户', 'Payouts and account'], group: VOUCHERS, roles: FIRM, menu: true, load: () => import('./payouts.js') },
  { ...bases, group: PILOT, roles: FIRM, menu: true, load: () => import('./bases.js') },
  { path: '/equipment/:base', title: ['中试基地', 'Pilot base'], group: PILOT, above: bases, roles: FIRM, load: () => import('./base.js') },
  { path: '/my-bookings', title: ['我的预约', 'My bookings'], group: PILOT, roles: FIRM, menu: true, load: () => import('./bookings.js') },
  { ...projects, group: PILOT, roles: FIRM, menu: true, load: () => import('./projects.js') },
  { path: '/me', title: ['企业资料与孵化', 'My stay'], group: STAY, roles: FIRM, menu: true, load: () => import('./stays.js') },
  { ...contracts, group: STAY, roles: FIRM, menu: true, load: () => import('./contracts.js') },
  { path: '/my-contracts/:contract', title: ['合同明细', 'Contract'], group: STAY, above: contracts, roles: FIRM, load: () => import('../manager/contract.js') },
  { path: '/firm-rows/:incubatee/:year', title: ['企业分表', 'Row of a year'], group: STAY, roles: [...FIRM, ...MANAGER], load: () => import('./row.js') },
  { path: '/my-figures', title: ['年度数据', 'Yearly figures'], group: STAY, roles: FIRM, menu: true, load: () => import('./figures.js') },
  { path: '/my-services', title: ['我的服务', 'My services'], group: STAY, roles: FIRM, menu: true, load: () => import('./services.js') },
];
