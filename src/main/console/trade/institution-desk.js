import { html } from 'lit';
import { card, facts } from '../kit/show.js';
import { address } from '../router.js';
import { say } from '../words/words.js';

/** How the day of an institution begins. */
export default {
  async fetch() {
    return {};
  },

  lists: { technologyContracts: '/technology-contracts', achievements: '/achievements', titles: '/my-institution', reports: '/my-reports', tasks: '/tasks', inspections: '/inspections', showcases: '/showcases' },
  pages: {},

  more: (data, me) => html`${(me.institutions || []).map((one) => card(one.name, facts('Institution', one, ['creditCode', 'region']), html`<a href=${address('/my-institution')}>${say(['查看详情', 'Details'])} →</a>`))}`,
};
