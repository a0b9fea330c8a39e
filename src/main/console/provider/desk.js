import { html } from 'lit';
import { card, facts } from '../kit/show.js';
import { mine } from './mine.js';

export default {
  async fetch() {
    return { own: await mine() };
  },

  lists: { vouchers: '/orders', payouts: '/provider-payouts', bookings: '/bookings', pilotProjects: '/base-projects', technologyContracts: '/technology-contracts', inspections: '/inspections' },
  pages: {},

  more: (data) => html`${data.own.providers.map((one) => card(one.name, facts('Provider', one, ['creditCode', 'region', 'contact'])))}${data.own.bases.map((one) => card(one.name, ''))}`,
};
