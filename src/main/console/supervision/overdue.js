import { listPage } from '../kit/list.js';
import { address } from '../router.js';
import { taskColumns } from './tasks.js';

/** Tasks of which a day has passed without what was due, the longest overdue first. */
export default listPage(() => ({
  operation: 'OverdueTasks', root: 'tasks', type: 'Task', columns: taskColumns, empty: ['没有逾期任务', 'Nothing is overdue'],
  href: (one) => address(`/tasks/${one.id}`),
}));
