import { listPage } from '../kit/list.js';

export const projectColumns = ['title', 'state', 'applicantName', 'baseName', 'field', { label: ['成熟度', 'TRL'], show: (one) => `${one.trlIn} → ${one.trlTarget}` }, 'plannedFrom', 'plannedTo', 'estimatedCost', 'daysInState'];

export default listPage({
  operation: 'PilotProjectList', root: 'pilotProjects', type: 'PilotProject', input: 'PilotProjectFilter', conditions: ['region', 'states', 'fields', 'period'], columns: projectColumns,
});
