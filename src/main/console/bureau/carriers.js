import { html } from 'lit';
import { ask } from '../api.js';
import { act } from '../kit/form.js';
import { quiet } from '../kit/filter.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { bar, mark } from '../kit/show.js';
import { address, go } from '../router.js';
import { regionOf } from '../roles.js';
import { say } from '../words/words.js';
import { count, percent } from '../words/format.js';

const share = (part, whole) => (Number(whole) > 0 ? percent(Number(part) / Number(whole)) : '—');

export const carrierColumns = [
  'name', 'kind', 'level', 'field', 'region',
  { path: 'space.leasedArea', number: true, label: ['在租/可租面积（㎡）', 'Leased / leasable m²'], show: (one) => `${count(Number(one.space.leasedArea))} / ${count(Number(one.space.leasableArea))}` },
  { number: true, label: ['面积使用率', 'Space in use'], show: (one) => share(one.space.leasedArea, one.space.leasableArea) },
  { number: true, label: ['工位', 'Workstations'], show: (one) => `${one.space.workstationsLeased} / ${one.space.workstations}` },
  'openedOn',
];

/** Zones of a region, to choose from. */
export const zones = async (text) => (await ask('Zones', {})).zones.filter((one) => !text || one.name.includes(text)).map((one) => ({ value: one.code, label: `${one.name}（${one.homeRegion.name}）` }));

export const register = (me) => act({
  operation: 'RegisterCarrier', title: ['登记载体', 'Register a carrier'], wide: true, done: ['载体已登记', 'Registered'],
  fields: { region: { top: regionOf(me) === '100000' ? '' : regionOf(me) }, zone: { choose: zones } },
});

export default listPage((page) => ({
  operation: 'CarrierList', root: 'carriers', type: 'Carrier', input: 'CarrierFilter', conditions: ['region', 'kinds', 'levels', 'fields', 'open', 'text', ...quiet('hosts', 'ownerships', 'foundedBy', 'models', 'facilities', 'ownedElsewhere', 'ownerRegion', 'inCluster', 'cluster', 'staffAtLeast', 'mentorsAtLeast', 'withFund', 'openOn')],
  href: (one) => address(`/carriers/${one.id}`),
  columns: [{ path: 'name', show: (one) => html`${one.name} ${one.closedOn ? mark(say(['已注销', 'Closed']), 'bad') : ''}` }, ...carrierColumns.slice(1)],
  head: () => (page.me.role === 'AUDITOR' ? '' : press(['登记载体', 'Register a carrier'], async () => {
    const payload = await register(page.me);
    if (payload) go(address(`/carriers/${payload.carrier.id}`));
  }, 'main')),
}));
export const useOf = (space) => bar([{ kind: 'free', label: say(['在租', 'Leased']), amount: Number(space.leasedArea), text: `${count(Number(space.leasedArea))} ㎡` }], Number(space.leasableArea));
