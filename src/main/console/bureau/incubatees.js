import { html } from 'lit';
import { quiet } from '../kit/filter.js';
import { listPage } from '../kit/list.js';
import { mark, tag } from '../kit/show.js';
import { address } from '../router.js';
import { say, word } from '../words/words.js';
import { day, today, unread } from '../words/format.js';

const DAYS = [['30', ['30 日内', 'Within 30 days']], ['90', ['90 日内', 'Within 90 days']], ['180', ['180 日内', 'Within 180 days']]];

export default listPage({
  operation: 'IncubateeList', root: 'incubatees', type: 'Firm', input: 'IncubateeFilter',
  conditions: ['region', 'text', 'stages', 'form', 'fields', 'labels', 'carrierKinds', { name: 'leavingWithinDays', label: ['到期', 'Limit'], options: DAYS }, ...quiet('founders', 'origins', 'broughtFrom')],
  href: (one) => address(`/incubatees/${one.id}`),
  columns: ['name', 'creditCode', 'field', { path: 'placement.stage', show: (one) => (one.placement ? tag('Stage', one.placement.stage) : '—') },
    { path: 'placement.carrier', show: (one) => (one.placement && one.placement.carrier ? html`<a href=${address(`/carriers/${one.placement.carrier.id}`)}>${one.placement.carrier.name}</a>` : '—') },
    'placement.region', 'placement.enteredOn',
    { path: 'placement.limitOn', show: (one) => html`${day(one.placement && one.placement.limitOn)} ${one.placement && one.placement.limitOn < today() && !one.placement.endedOn ? mark(say(['超期', 'Over']), 'bad') : ''} ${one.placement && unread(one.placement.limitSource) ? mark(unread(one.placement.limitSource)) : ''}` },
    { path: 'labels', show: (one) => (one.labels || []).filter((label) => label.inForce).map((label) => word('GrowthLabelKind', label.kind)).join('、') }],
});
