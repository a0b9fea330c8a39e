import { listPage } from '../kit/list.js';
import { mark } from '../kit/show.js';
import { address } from '../router.js';
import { day } from '../words/format.js';
import { say, word } from '../words/words.js';

const signals = (one) => one.reasons.map((each) => word('RiskSignal', each)).join(say(['、', ', '])) || '—';
export const due = (one) => (one.nextOn ? (one.overdue ? mark(day(one.nextOn), 'bad') : day(one.nextOn)) : '—');

/** Inspections of the region, or of the viewer's carriers. */
export default listPage((page) => ({
  operation: 'InspectionList', root: 'inspections', type: 'Inspection', input: 'InspectionFilter', conditions: ['region', 'states', 'overdue', 'nextOn'],
  columns: ['name', 'region.name', 'drawnOn', ...(page.me.role === 'CARRIER_MANAGER' ? [] : [{ label: ['风险信号', 'Signals'], show: signals }]), 'visitOn', { path: 'nextOn', label: ['下一期限', 'Due'], show: due }, 'state'],
  href: (one) => address(`/inspections/${one.id}`),
}));
