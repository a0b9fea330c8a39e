import { AUTHORITY, INSTITUTION, MANAGER, WATCHERS, regionOf } from '../roles.js';

const STATISTICS = ['统计', 'Statistics'];
const CARRIERS = ['载体与企业', 'Carriers and firms'];
const PILOT = ['中试', 'Pilot tests'];
const REPORTING = ['统计报表', 'Reporting'];
const REGISTER = ['登记簿', 'Register'];
const POLICY = ['政策', 'Policies'];
const carriers = { path: '/carriers', title: ['载体', 'Carriers'] };
const firms = { path: '/incubatees', title: ['企业与团队', 'Firms and teams'] };
const stays = { path: '/stays', title: ['孵化协议', 'Stays'] };
const windows = { path: '/report-windows', title: ['填报任务', 'Windows'] };
const institutions = { path: '/institutions', title: ['机构', 'Institutions'] };
const peopleRegistered = { path: '/people-registered', title: ['科技服务人员', 'People of the trade'] };
const firmsRegistered = { path: '/firms-registered', title: ['登记企业', 'Registered firms'] };
const drafts = { path: '/policy-drafts', title: ['政策录入', 'Entered policies'] };
const instruments = { path: '/instruments', title: ['仪器开放共享', 'Shared instruments'] };
const bases = { path: '/bases', title: ['中试基地', 'Pilot bases'] };

export default [
  { path: '/regions/:region', title: ['驾驶舱', 'Cockpit'], group: STATISTICS, roles: WATCHERS, menu: (me) => `/regions/${regionOf(me)}`, load: () => import('./region.js') },
  { path: '/peers', title: ['同类比较', 'Peer comparison'], group: STATISTICS, roles: WATCHERS, menu: true, load: () => import('./peers.js') },
  { path: '/hollow', title: ['空壳预警', 'Hollow carriers'], group: STATISTICS, roles: WATCHERS, menu: true, load: () => import('./hollow.js') },
  { path: '/metrics', title: ['指标目录', 'Metrics'], group: STATISTICS, roles: WATCHERS, menu: true, load: () => import('./metrics.js') },
  { ...carriers, group: CARRIERS, roles: WATCHERS, menu: true, load: () => import('./carriers.js') },
  { path: '/carriers/:carrier', title: ['载体', 'Carrier'], group: CARRIERS, above: carriers, roles: [...WATCHERS, ...MANAGER], load: () => import('./carrier.js') },
  { ...firms, group: CARRIERS, roles: [...WATCHERS, ...MANAGER], menu: true, load: () => import('./incubatees.js') },
  { path: '/incubatees/:incubatee', title: ['企业或团队', 'Firm or team'], group: CARRIERS, above: firms, roles: [...WATCHERS, ...MANAGER], load: () => import('./incubatee.js') },
  { ...stays, group: CARRIERS, roles: WATCHERS, menu: true, load: () => import('./stays.js') },
  { path: '/stays/:stay', title: ['孵化协议', 'Stay'], group: CARRIERS, above: stays, roles: WATCHERS, load: () => import('../manager/stay.js') },
  { path: '/services-given', title: ['孵化服务', 'Services'], group: CARRIERS, roles: WATCHERS, menu: true, load: () => import('./services.js') },
  { path: '/year-figures', title: ['年度数据', 'Yearly figures'], group: CARRIERS, roles: WATCHERS, menu: true, load: () => import('./year-figures.js') },
  { path: '/award-rules', title: ['奖补规则', 'Rules of awards'], group: CARRIERS, roles: WATCHERS, menu: true, load: () => import('./award-rules.js') },
  { path: '/entitlements/:subject', title: ['应享政策', 'What it may claim'], group: CARRIERS, above: firms, roles: [...WATCHERS, ...MANAGER], load: () => import('./entitlements.js') },
  { path: '/recognition-rules', title: ['认定标准', 'Recognition rules'], group: CARRIERS, roles: WATCHERS, menu: true, load: () => import('./rules.js') },
  { path: '/review', title: ['报表审核', 'Review'], group: REPORTING, roles: AUTHORITY, menu: true, load: () => import('./review.js') },
  { path: '/reports', title: ['报表', 'Reports'], group: REPORTING, roles: WATCHERS, menu: true, load: () => import('./reports.js') },
  { path: '/reports/:report', title: ['报表', 'Report'], group: REPORTING, roles: [...WATCHERS, ...MANAGER, ...INSTITUTION], load: () => import('./report.js') },
  { ...windows, group: REPORTING, roles: WATCHERS, menu: true, load: () => import('./windows.js') },
  { path: '/report-windows/:window', title: ['报送情况', 'Reporting rates'], group: REPORTING, above: windows, roles: WATCHERS, load: () => import('./window.js') },
  { path: '/verify-report', title: ['报表校验', 'Verify a report'], group: REPORTING, roles: [...WATCHERS, ...MANAGER, ...INSTITUTION], menu: true, load: () => import('./verify.js') },
  { path: '/report-totals/:window', title: ['填报汇总', 'Totals'], group: REPORTING, above: windows, roles: WATCHERS, load: () => import('./totals.js') },
  { path: '/report-disagreements', title: ['核对差异', 'Disagreements'], group: REPORTING, roles: WATCHERS, menu: true, load: () => import('./disagreements.js') },
  { ...institutions, group: REGISTER, roles: WATCHERS, menu: true, load: () => import('./institutions.js') },
  { path: '/institutions/:id', title: ['机构', 'Institution'], group: REGISTER, above: institutions, roles: WATCHERS, load: () => import('./institution.js') },
  { ...peopleRegistered, group: REGISTER, roles: WATCHERS, menu: true, load: () => import('./people-registered.js') },
  { path: '/people-registered/:id', title: ['人员', 'Person'], group: REGISTER, above: peopleRegistered, roles: WATCHERS, load: () => import('./person-registered.js') },
  { ...firmsRegistered, group: REGISTER, roles: WATCHERS, menu: true, load: () => import('./firms-registered.js') },
  { path: '/firms-registered/:id', title: ['登记企业', 'Registered firm'], group: REGISTER, above: firmsRegistered, roles: WATCHERS, load: () => import('./firm-registered.js') },
  { path: '/titles', title: ['称号', 'Titles'], group: REGISTER, roles: WATCHERS, menu: true, load: () => import('./titles.js') },
  { path: '/rosters', title: ['称号名单导入', 'Rosters of titles'], group: REGISTER, roles: AUTHORITY, menu: true, load: () => import('./rosters.js') },
  { ...bases, group: PILOT, roles: WATCHERS, menu: true, load: () => import('./bases.js') },
  { path: '/bases/:base', title: ['中试基地', 'Pilot base'], group: PILOT, above: bases, roles: WATCHERS, load: () => import('./base.js') },
  { ...instruments, group: PILOT, roles: WATCHERS, menu: true, load: () => import('./instruments.js') },
  { path: '/instruments/:institution', title: ['仪器开放共享', 'Shared instruments'], group: PILOT, above: instruments, roles: WATCHERS, load: () => import('./instrument-openness.js') },
  { path: '/projects', title: ['中试项目', 'Pilot projects'], group: PILOT, roles: WATCHERS, menu: true, load: () => import('./projects.js') },
  { ...drafts, group: POLICY, roles: WATCHERS, menu: true, load: () => import('./policy-drafts.js') },
  { path: '/policy-drafts/:draft', title: ['政策录入', 'Entered policy'], group: POLICY, above: drafts, roles: WATCHERS, load: () => import('./policy-draft.js') },
  { path: '/targets', title: ['目标进展', 'Targets'], group: POLICY, roles: WATCHERS, menu: true, load: () => import('./targets.js') },
  { path: '/clearing', title: ['跨区域清算', 'Clearing'], group: ['创新券', 'Vouchers'], roles: [...AUTHORITY, 'AUDITOR', 'ADMIN'], menu: true, load: () => import('./clearing.js') },
];
