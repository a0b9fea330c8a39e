import { INSTITUTION, MANAGER, PRACTITIONER, PROVIDER, WATCHERS, regionOf } from '../roles.js';

const SUPERVISION = ['督查考核', 'Supervision'];
const tasks = { path: '/tasks', title: ['任务台账', 'Tasks'] };
const evaluations = { path: '/evaluations', title: ['评价', 'Evaluations'] };
const EVALUATED = [...WATCHERS, ...MANAGER, ...PROVIDER, ...INSTITUTION, ...PRACTITIONER];

export default [
  { ...tasks, group: SUPERVISION, roles: [...WATCHERS, ...INSTITUTION], menu: true, load: () => import('./tasks.js') },
  { path: '/overdue-tasks', title: ['逾期任务', 'Overdue tasks'], group: SUPERVISION, roles: WATCHERS, menu: true, load: () => import('./overdue.js') },
  { path: '/tasks/:task', title: ['任务', 'Task'], group: SUPERVISION, above: tasks, roles: [...WATCHERS, ...INSTITUTION], load: () => import('./task.js') },
  { ...evaluations, group: SUPERVISION, roles: EVALUATED, menu: true, load: () => import('./evaluations.js') },
  { path: '/evaluations/:evaluation', title: ['评价', 'Evaluation'], group: SUPERVISION, above: evaluations, roles: EVALUATED, load: () => import('./evaluation.js') },
  { path: '/scorecard/:region', title: ['地区对标', 'Scorecard'], group: SUPERVISION, roles: WATCHERS, menu: (me) => `/scorecard/${regionOf(me)}`, load: () => import('./scorecard.js') },
];
