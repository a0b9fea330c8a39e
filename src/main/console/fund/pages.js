import { FIRM, INSTITUTION, WATCHERS } from '../roles.js';

const FUNDS = ['转化基金', 'Funds'];
const funds = { path: '/funds', title: ['基金', 'Funds'] };
const KEEPERS = [...WATCHERS, ...INSTITUTION];

export default [
  { ...funds, group: FUNDS, roles: KEEPERS, menu: true, load: () => import('./funds.js') },
  { path: '/funds/:fund', title: ['基金', 'Fund'], group: FUNDS, above: funds, roles: KEEPERS, load: () => import('./fund.js') },
  { path: '/my-investments', title: ['获得的基金投资', 'Investments in my firm'], group: FUNDS, roles: FIRM, menu: true, load: () => import('./mine.js') },
];
