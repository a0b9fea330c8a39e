import { html } from 'lit';
import { ask } from '../api.js';
import { tiles } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { say } from '../words/words.js';
import { count, percent } from '../words/format.js';
import { overview, waysOf } from '../bureau/figures.js';
import { carriers } from './mine.js';
import { MINE } from './statistics.js';

export default {
  async fetch(me, year) {
    const mine = await carriers();
    if (!mine.length) return {};
    const [desk, { carrierPipeline }] = await Promise.all([ask('ManagerDesk', { carrier: mine[0].id, year: year - 1 }), ask('CarrierPipeline', { carrier: mine[0].id, period: String(year) })]);
    return { carrier: mine[0], pipeline: carrierPipeline, ...desk };
  },

  lists: { stays: '/tenants', incubatees: '/incubatees', reports: '/my-reports', stayContracts: '/contracts', inspections: '/inspections', showcases: '/showcases' },
  pages: { 'figures.waits-confirm': '/confirm', 'figures.waits-missing': '/missing', 'carrier.waits-recognitions': '/carrier' },

  more(data) {
    if (!data.carrier) return nothing(say(['没有由您管理的载体，请联系平台管理员。', 'No carrier is in your care; please ask the administrator.']));
    const { space } = data.carrier;
    return html`<section class="stackup"><h2>${data.carrier.name}</h2>${tiles([
      { label: say(['在孵企业与团队', 'Tenants']), value: count(data.active.totalCount), href: '/console/tenants?states=ACTIVE' },
      { label: say(['面积使用率', 'Space in use']), value: Number(space.leasableArea) ? percent(Number(space.leasedArea) / Number(space.leasableArea)) : '—', href: '/console/space', more: `${count(Number(space.leasedArea))} / ${count(Number(space.leasableArea))} ㎡` },
      { label: say(['工位使用率', 'Workstations in use']), value: space.workstations ? percent(space.workstationsLeased / space.workstations) : '—', href: '/console/space', more: `${space.workstationsLeased} / ${space.workstations}` },
      { label: say(['服务记录', 'Services on record']), value: count(data.services.totalCount), href: '/console/services' },
    ])}
    ${data.pipeline ? html`<h2>${say(['本年统计', 'This year'])} <a class="hint" href="/console/statistics">${say(['趋势与明细', 'Trend and details'])} →</a></h2>${tiles(overview(data.pipeline, waysOf(data.pipeline.total, MINE)))}` : ''}</section>`;
  },
};
