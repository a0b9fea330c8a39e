import { quiet } from '../kit/filter.js';
import { listPage } from '../kit/list.js';

export const serviceColumns = ['on', 'kind', 'mode', 'provider', { path: 'incubatees', show: (one) => one.incubatees.map((party) => party.name).join('、') }, 'hours', 'attendees', 'fee'];

export default listPage({
  operation: 'ServiceList', root: 'services', type: 'Service', input: 'ServiceFilter', conditions: ['region', 'kinds', 'period', 'text', ...quiet('on')],
  columns: [serviceColumns[0], 'carrierName', ...serviceColumns.slice(1)],
});
