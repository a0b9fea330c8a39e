import { html } from 'lit';
import { quiet } from '../kit/filter.js';
import { listPage } from '../kit/list.js';
import { mark } from '../kit/show.js';
import { address } from '../router.js';
import { say } from '../words/words.js';
import { day, today, unread } from '../words/format.js';

export const late = (stay) => stay.state === 'ACTIVE' && stay.limitOn && stay.limitOn < today();

export const stayColumns = [
  { path: 'incubateeName', show: (one) => (one.incubatee ? html`<a href=${address(`/incubatees/${one.incubatee.id}`)}>${one.incubateeName}</a>` : one.incubateeName) },
  'state', 'residence', 'enteredOn',
  { path: 'limitOn', show: (one) => html`${day(one.limitOn)} ${late(one) ? mark(say(['超期', 'Over']), 'bad') : ''} ${unread(one.limitSource) ? mark(unread(one.limitSource)) : ''}` },
  'endedOn',
  { label: ['场地', 'Space'], show: (one) => { const now = one.occupancies[one.occupancies.length - 1]; return now && !now.to ? [now.units.join('、'), now.workstations ? say(['{n} 工位', '{n} desks'], { n: now.workstations }) : ''].filter(Boolean).join(' ') : '—'; } },
];

/** What figures ask for. */
export const counted = quiet('carrierKinds', 'enteredOn', 'limitOn', 'endedOn', 'stayingOn', 'stayingAs', 'enteredAs', 'form', 'registeredOn', 'grounds', 'exitReasons', 'calledOff', 'disagrees', 'graduateYear');

export default listPage({
  operation: 'StayList', root: 'stays', type: 'Stay', input: 'StayFilter', conditions: ['region', 'text', 'states', 'overdue', 'residence', 'begun', ...counted],
  columns: [stayColumns[0], { path: 'carrierName', show: (one) => (one.carrier ? html`<a href=${address(`/carriers/${one.carrier.id}`)}>${one.carrierName}</a>` : one.carrierName) }, ...stayColumns.slice(1), 'region'],
  acts: (one) => html`<a href=${address(`/stays/${one.id}`)}>${say(['详情', 'Details'])}</a>`,
});
