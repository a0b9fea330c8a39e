import { listPage } from '../kit/list.js';
import { address } from '../router.js';
import { thisYear } from '../words/format.js';

export const yearOptions = () => [0, 1, 2, 3, 4].map((back) => [String(thisYear() - back), String(thisYear() - back)]);

export default listPage(() => ({
  operation: 'YearFiguresList', root: 'yearFigures', type: 'YearFigures', input: 'YearFiguresFilter', conditions: ['region', { name: 'year', options: yearOptions() }, 'states', 'preliminary', 'text'],
  href: (one) => one.incubatee && address(`/incubatees/${one.incubatee.id}`),
  columns: ['incubateeName', 'year', 'carrier', 'region', 'state', 'values.employees', 'values.revenue', 'values.rndExpenditure', 'values.taxPaid', 'values.financingRaised', 'values.ipValid'],
}));
