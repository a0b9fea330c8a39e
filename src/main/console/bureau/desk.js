import { html } from 'lit';
import { ask } from '../api.js';
import { tiles } from '../kit/show.js';
import { regionOf } from '../roles.js';
import { say } from '../words/words.js';
import { PAGES, overview, waysOf } from './figures.js';

export default {
  async fetch(me, year) {
    return { pipeline: (await ask('RegionOverview', { region: regionOf(me), period: String(year) })).pipeline };
  },

  lists: { stays: '/stays', vouchers: '/vouchers', payouts: '/payouts', yearFigures: '/year-figures', technologyContracts: '/technology-contracts', achievements: '/achievements', reviewQueue: '/review', tasks: '/tasks', inspections: '/inspections', showcases: '/showcases' },
  /** Orders and claims have a page of their own. */
  pages: { 'voucher.waits-city': '/claims', 'voucher.waits-agency': '/claims', 'voucher.waits-settle': '/claims', 'voucher.waits-dispute': '/claims' },

  more: (data) => html`<section class="stackup"><h2>${data.pipeline.region.name} ${data.pipeline.period} <a class="hint" href=${`/console/regions/${data.pipeline.region.code}`}>${say(['进入驾驶舱', 'Open the cockpit'])} →</a></h2>${tiles(overview(data.pipeline, waysOf(data.pipeline.total, PAGES)))}</section>`,
};
