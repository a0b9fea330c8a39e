import { INSTITUTION, PRACTITIONER } from '../roles.js';

const REGISTER = ['登记信息', 'The register'];

export default [
  { path: '/my-institution', title: ['机构信息', 'My institution'], group: REGISTER, roles: INSTITUTION, menu: true, load: () => import('./my-institution.js') },
  { path: '/my-instruments', title: ['仪器开放共享', 'Shared instruments'], group: REGISTER, roles: INSTITUTION, menu: true, load: () => import('./my-instruments.js') },
  { path: '/my-register-entry', title: ['我的登记信息', 'My register entry'], group: REGISTER, roles: PRACTITIONER, menu: true, load: () => import('./my-entry.js') },
  { path: '/my-entitlements', title: ['我能领什么', 'What I may claim'], group: REGISTER, roles: [...INSTITUTION, ...PRACTITIONER], menu: true, load: () => import('./entitlements.js') },
];
