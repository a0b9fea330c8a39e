import { ALL as EVERYBODY, AUTHORITY, FIRM, INSTITUTION, MANAGER, PRACTITIONER, PROVIDER, WATCHERS, regionOf } from '../roles.js';

const AWARDS = ['惠企政策', 'Awards'];
const ALL = [...WATCHERS, ...FIRM, ...MANAGER, ...PROVIDER, ...INSTITUTION, ...PRACTITIONER];
const reach = { path: '/award-reach/:region', title: ['政策覆盖面', 'Policy reach'] };
const mine = { path: '/applications', title: ['申报', 'Applications'] };

export default [
  { ...mine, group: AWARDS, roles: ALL, menu: true, load: () => import('./applications.js') },
  { path: '/applications/:application', title: ['申报', 'Application'], group: AWARDS, above: mine, roles: ALL, load: () => import('./application.js') },
  { path: '/award-budget/:region', title: ['预算建议与拨付', 'Budget and payment'], group: AWARDS, roles: [...AUTHORITY, 'AUDITOR', 'ADMIN'], menu: (me) => `/award-budget/${regionOf(me)}`, load: () => import('./budget.js') },
  { ...reach, group: AWARDS, roles: WATCHERS, menu: (me) => `/award-reach/${regionOf(me)}`, load: () => import('./reach.js') },
  { path: '/award-standings', title: ['应享未享名单', 'Who may claim what'], group: AWARDS, roles: WATCHERS, menu: true, load: () => import('./standings.js') },
  { path: '/award-notices', title: ['奖补公示', 'Awards on notice'], group: AWARDS, roles: EVERYBODY, menu: true, load: () => import('./notices.js') },
];
