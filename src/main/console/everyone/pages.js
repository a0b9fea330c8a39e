import { ALL, VISITOR, WATCHERS } from '../roles.js';

const POLICY = ['政策', 'Policies'];

export default [
  { path: '/policies', title: ['政策库', 'Policy library'], group: POLICY, roles: ALL, menu: true, load: () => import('./policies.js') },
  { path: '/policies/:document', title: ['政策文件', 'Policy document'], group: POLICY, above: { path: '/policies', title: ['政策库', 'Policy library'] }, roles: ALL, load: () => import('./policy.js') },
  { path: '/clauses', title: ['条款检索', 'Search clauses'], group: POLICY, roles: ALL, menu: true, load: () => import('./clauses.js') },
  { path: '/policy-packages', title: ['政策包', 'Packages'], group: POLICY, roles: ALL, menu: true, load: () => import('./packages.js') },
  { path: '/public', title: ['公开数据', 'Public figures'], group: POLICY, roles: ALL, menu: true, load: () => import('./public.js') },
  { path: '/exports', title: ['我的导出', 'My exports'], group: ['统计', 'Statistics'], roles: WATCHERS, menu: true, load: () => import('./exports.js') },
];

const TOLD = ['我的提醒', 'My notices'];

export const told = [
  { path: '/inbox', title: ['消息', 'Inbox'], group: TOLD, roles: ALL, menu: true, load: () => import('./inbox.js') },
  { path: '/notifications', title: ['提醒设置', 'Notifications'], group: TOLD, roles: ALL, menu: true, load: () => import('./notifications.js') },
];

export const home = [
  { path: '/', title: ['接受邀请', 'Your invitation'], roles: VISITOR, menu: true, load: () => import('./invitation.js') },
  { path: '/invitation', title: ['接受邀请', 'Your invitation'], roles: ALL, load: () => import('./invitation.js') },
  { path: '/search', title: ['搜索', 'Search'], roles: ALL, load: () => import('./search.js') },
 { path: '/', title: ['首页', 'Home'], roles: ALL, menu: true, load: () => import('./home.js') }];
