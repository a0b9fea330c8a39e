import { listPage } from '../kit/list.js';
import { reportColumns } from './reports.js';

/** What waits for this very bureau. */
export default listPage({
  operation: 'ReviewQueue', root: 'reviewQueue', type: 'Report', input: 'ReportFilter', conditions: ['text', 'forms', 'period', 'kinds', 'levels', 'dueOn'],
  columns: reportColumns, empty: ['没有待审核的报表', 'No report waits for review'],
});
