import { listPage } from '../kit/list.js';
import { mark } from '../kit/show.js';
import { WATCHERS } from '../roles.js';
import { address } from '../router.js';
import { day } from '../words/format.js';
import { say, word } from '../words/words.js';

const signals = (one) => one.reasons.map((each) => word('RiskSignal', each)).join(say(['、', ', '])) || '—';
export const due = (one) => (one.nextOn ? (one.overdue ? mark(day(one.nextOn), 'bad') : day(one.nextOn)) : '—');

/** Inspections of the region, or of what the viewer speaks for. */
export default listPage((page) => ({
  operation: 'InspectionList', root: 'inspections', type: 'Inspection', input: 'InspectionFilter', conditions: ['region', 'kinds', 'states', 'overdue', 'appealed', 'nextOn'],
  columns: ['name', 'kind', 'region.name', 'drawnOn', ...(!WATCHERS.includes(page.me.role) ? [] : [{ label: ['风险信号', 'Signals'], show: signals }]), 'visitOn', { path: 'nextOn', label: ['下一期限', 'Due'], show: due }, 'state'],
  href: (one) => address(`/inspections/${one.id}`),
}));
