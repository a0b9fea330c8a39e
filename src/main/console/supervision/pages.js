import { INSTITUTION, WATCHERS } from '../roles.js';

const SUPERVISION = ['督查考核', 'Supervision'];
const tasks = { path: '/tasks', title: ['任务台账', 'Tasks'] };

export default [
  { ...tasks, group: SUPERVISION, roles: [...WATCHERS, ...INSTITUTION], menu: true, load: () => import('./tasks.js') },
  { path: '/overdue-tasks', title: ['逾期任务', 'Overdue tasks'], group: SUPERVISION, roles: WATCHERS, menu: true, load: () => import('./overdue.js') },
  { path: '/tasks/:task', title: ['任务', 'Task'], group: SUPERVISION, above: tasks, roles: [...WATCHERS, ...INSTITUTION], load: () => import('./task.js') },
];
