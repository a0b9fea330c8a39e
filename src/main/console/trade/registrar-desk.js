import { html } from 'lit';
import { card, facts } from '../kit/show.js';

/** How the day of a registrar begins: with what lies before their station. */
export default {
  async fetch() {
    return {};
  },

  lists: { technologyContracts: '/technology-contracts' },
  pages: {},

  more: (data, me) => html`${(me.institutions || []).map((one) => card(one.name, facts('Institution', one, ['region'])))}`,
};
