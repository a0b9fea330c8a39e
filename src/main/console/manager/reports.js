import { quiet } from '../kit/filter.js';
import { listPage } from '../kit/list.js';
import { periodName } from '../kit/period.js';
import { formChoices, nameOf, ofForm, whenDue } from '../bureau/reports.js';
import { either } from '../words/words.js';

/** Reports of the manager's carriers, what is to be done first. */
export default listPage((page) => ({
  operation: 'MyReports', root: 'reports', type: 'Report', input: 'ReportFilter', fetch: formChoices, conditions: [ofForm(page), 'period', 'states', 'waitsAt', 'dueOn', ...quiet('open', 'expected')],
  variables: { orderBy: { field: 'DUE_ON' } }, empty: ['没有需要填报的报表', 'Nothing to report'],
  columns: [{ label: ['报表', 'Report'], show: (one) => nameOf(one, either(one.form, 'name')) }, { path: 'period', show: (one) => periodName(one.period) }, 'carrierName', 'state', 'waitsAt', { path: 'dueOn', show: whenDue }, 'submittedOn'],
}));
