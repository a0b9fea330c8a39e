import { PROVIDER } from '../roles.js';

const SERVICE = ['创新券服务', 'Voucher services'];
const BASE = ['中试基地', 'Pilot base'];

export default [
  { path: '/orders', title: ['订单', 'Orders'], group: SERVICE, roles: PROVIDER, menu: true, load: () => import('./orders.js') },
  { path: '/catalogue', title: ['服务目录', 'Catalogue'], group: SERVICE, roles: PROVIDER, menu: true, load: () => import('./catalogue.js') },
  { path: '/provider-payouts', title: ['收款与账户', 'Payouts and account'], group: SERVICE, roles: PROVIDER, menu: true, load: () => import('./payouts.js') },
  { path: '/calendar', title: ['设备日程', 'Calendar'], group: BASE, roles: PROVIDER, menu: true, load: () => import('./calendar.js') },
  { path: '/bookings', title: ['预约管理', 'Bookings'], group: BASE, roles: PROVIDER, menu: true, load: () => import('./bookings.js') },
  { path: '/my-base', title: ['基地与设备', 'Base and equipment'], group: BASE, roles: PROVIDER, menu: true, load: () => import('./base.js') },
  { path: '/trainings', title: ['培训与资格', 'Trainings'], group: BASE, roles: PROVIDER, menu: true, load: () => import('./trainings.js') },
  { path: '/base-projects', title: ['中试项目', 'Pilot projects'], group: BASE, roles: PROVIDER, menu: true, load: () => import('./projects.js') },
  { path: '/my-performance', title: ['年报与绩效', 'Yearly report'], group: BASE, roles: PROVIDER, menu: true, load: () => import('./year.js') },
];
