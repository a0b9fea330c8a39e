import { ADMIN, AUTHORITY, MANAGER } from '../roles.js';

const PLATFORM = ['平台', 'Platform'];

export default [
  { path: '/people', title: ['人员', 'People'], group: PLATFORM, roles: [...ADMIN, ...AUTHORITY, ...MANAGER], menu: true, load: () => import('./people.js') },
  { path: '/audit', title: ['审计日志', 'Audit trail'], group: PLATFORM, roles: ['AUDITOR', 'ADMIN'], menu: true, load: () => import('./audit.js') },
  { path: '/set-aside', title: ['搁置事项', 'Set aside'], group: PLATFORM, roles: ADMIN, menu: true, load: () => import('./set-aside.js') },
  { path: '/recount', title: ['重新汇总', 'Recount'], group: PLATFORM, roles: ADMIN, menu: true, load: () => import('./recount.js') },
  { path: '/divisions', title: ['行政区划', 'Divisions'], group: PLATFORM, roles: ADMIN, menu: true, load: () => import('./divisions.js') },
];
