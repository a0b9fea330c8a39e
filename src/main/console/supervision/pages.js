import { INSTITUTION, MANAGER, PRACTITIONER, PROVIDER, WATCHERS, regionOf } from '../roles.js';

const SUPERVISION = ['督查考核', 'Supervision'];
const tasks = { path: '/tasks', title: ['任务台账', 'Tasks'] };
const evaluations = { path: '/evaluations', title: ['评价', 'Evaluations'] };
const inspections = { path: '/inspections', title: ['抽查检查', 'Inspections'] };
const draws = { path: '/inspection-draws', title: ['抽查批次', 'Draws of inspections'] };
const publications = { path: '/publications', title: ['公开记录', 'Published'] };
const showcases = { path: '/showcases', title: ['典型案例', 'Showcases'] };
const INSPECTED = [...WATCHERS, ...MANAGER, ...PROVIDER, ...INSTITUTION];
const EVALUATED = [...WATCHERS, ...MANAGER, ...PROVIDER, ...INSTITUTION, ...PRACTITIONER];

export default [
  { ...tasks, group: SUPERVISION, roles: [...WATCHERS, ...INSTITUTION], menu: true, load: () => import('./tasks.js') },
  { path: '/overdue-tasks', title: ['逾期任务', 'Overdue tasks'], group: SUPERVISION, roles: WATCHERS, menu: true, load: () => import('./overdue.js') },
  { path: '/tasks/:task', title: ['任务', 'Task'], group: SUPERVISION, above: tasks, roles: [...WATCHERS, ...INSTITUTION], load: () => import('./task.js') },
  { ...evaluations, group: SUPERVISION, roles: EVALUATED, menu: true, load: () => import('./evaluations.js') },
  { path: '/evaluations/:evaluation', title: ['评价', 'Evaluation'], group: SUPERVISION, above: evaluations, roles: EVALUATED, load: () => import('./evaluation.js') },
  { path: '/scorecard/:region', title: ['地区对标', 'Scorecard'], group: SUPERVISION, roles: WATCHERS, menu: (me) => `/scorecard/${regionOf(me)}`, load: () => import('./scorecard.js') },
  { ...inspections, group: SUPERVISION, roles: INSPECTED, menu: true, load: () => import('./inspections.js') },
  { path: '/inspections/:inspection', title: ['检查', 'Inspection'], group: SUPERVISION, above: inspections, roles: INSPECTED, load: () => import('./inspection.js') },
  { ...draws, group: SUPERVISION, roles: WATCHERS, menu: true, load: () => import('./draws.js') },
  { path: '/inspection-draws/:draw', title: ['抽查批次', 'Draw of inspections'], group: SUPERVISION, above: draws, roles: WATCHERS, load: () => import('./draw.js') },
  { ...publications, group: SUPERVISION, roles: WATCHERS, menu: true, load: () => import('./publications.js') },
  { path: '/publications/:publication', title: ['公开记录', 'Publication'], group: SUPERVISION, above: publications, roles: WATCHERS, load: () => import('./publication.js') },
  { ...showcases, group: SUPERVISION, roles: [...WATCHERS, ...MANAGER, ...INSTITUTION], menu: true, load: () => import('./showcases.js') },
  { path: '/showcases/:showcase', title: ['典型案例', 'Showcase'], group: SUPERVISION, above: showcases, roles: [...WATCHERS, ...MANAGER, ...INSTITUTION], load: () => import('./showcase.js') },
];
