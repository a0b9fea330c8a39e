import { html } from 'lit';
import { ask } from '../api.js';
import { card, grid } from '../kit/show.js';
import { address } from '../router.js';
import { say } from '../words/words.js';

/** How the day of a broker or commissioner begins: what they act as, and where their deals are. */
export default {
  async fetch(me) {
    return { own: me.registeredPerson && (await ask('PersonPage', { person: me.registeredPerson.id })).registeredPerson };
  },

  lists: { technologyContracts: '/technology-contracts', titles: '/my-register-entry' },
  pages: {},

  more: ({ own }) => (own ? card(say(['我的身份', 'What I act as']), grid('Capacity', own.capacities, ['kind', 'from', 'to']), html`<a href=${address('/my-register-entry')}>${say(['查看详情', 'Details'])} →</a> <a href=${address('/technology-contracts')}>${say(['经办的技术合同', 'Contracts I brokered'])} →</a>`) : ''),
};
