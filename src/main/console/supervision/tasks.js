import { html } from 'lit';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { mark } from '../kit/show.js';
import { address } from '../router.js';
import { say, word } from '../words/words.js';
import { day } from '../words/format.js';
import { assign } from './task-acts.js';

const LOOKS = { RED: 'bad', YELLOW: 'wait', BLUE: 'wait', GREEN: 'good' };
export const light = (one) => mark(word('TaskLight', one.light), LOOKS[one.light]);
export const asked = (one) => (one.next ? html`${word('TaskAskKind', one.next.kind)} ${one.next.period || ''} <small>${day(one.next.on)}</small>` : '—');

export const taskColumns = [
  'title', { label: ['来源条款', 'Clause'], show: (one) => `${one.clause.document.nameZh || ''} ${one.clause.number}` }, { label: ['牵头单位', 'Leads'], show: (one) => one.leads.map((unit) => unit.name).join(say(['、', ', '])) }, 'region.name',
  { path: 'light', label: ['预警', 'Light'], show: light }, { label: ['下一节点', 'Next'], show: asked }, 'dueOn', 'state',
];

/** Tasks of the region, or of the units for which somebody acts. */
export default listPage((page) => ({
  operation: 'TaskList', root: 'tasks', type: 'Task', input: 'TaskFilter', conditions: ['text', 'region', 'states', 'overdue', 'waiting', 'nextOn', 'dueOn'], columns: taskColumns,
  href: (one) => address(`/tasks/${one.id}`),
  head: () => (page.me.role !== 'BUREAU' ? '' : press(['分解任务', 'Give a task'], async () => { if (await assign(page.me)) page.again(); }, 'main')),
}));
