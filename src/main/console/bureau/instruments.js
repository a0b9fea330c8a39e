import { listPage } from '../kit/list.js';
import { address } from '../router.js';
import { thisYear } from '../words/format.js';
import { yearOptions } from './year-figures.js';

/** Institutions that open their instruments, with how far they were open to others in a year. */
export default listPage((page) => {
  const year = Number(page.query.year) || thisYear() - 1;
  return {
    operation: 'InstrumentOpennessList', root: 'pilotBases', type: 'PilotBase', input: 'PilotBaseFilter', filter: { opened: true, mine: true }, variables: { year },
    conditions: [{ name: 'year', label: ['年度', 'Year'], options: yearOptions() }, 'region', 'text'],
    href: (one) => (one.institution ? address(`/instruments/${one.institution.id}`, { year }) : address(`/bases/${one.id}`)),
    columns: [{ label: ['机构', 'Institution'], show: (one) => (one.institution ? one.institution.name : one.name) }, 'region', 'openness.openHours', 'openness.usedHours', 'openness.outsideHours', 'openness.outsideShare', 'openness.outsideUsers', 'openness.income'],
  };
});
