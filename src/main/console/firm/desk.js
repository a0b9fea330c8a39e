import { html } from 'lit';
import { card, facts, tag } from '../kit/show.js';
import { say } from '../words/words.js';
import { day } from '../words/format.js';
import { mine } from './mine.js';

export default {
  async fetch() {
    return { own: await mine() };
  },

  lists: { vouchers: '/wallet', bookings: '/my-bookings', yearFigures: '/my-figures', technologyContracts: '/technology-contracts', achievements: '/achievements', stayContracts: '/my-contracts' },
  pages: { 'incubation.waits-overdue': '/me', 'incubation.waits-limit': '/me', 'incubation.waits-follow-up': '/me', 'figures.waits-entry': '/my-figures', 'firm.waits-labels': '/me' },

  more(data) {
    const { me, stays } = data.own;
    const now = stays.find((stay) => stay.state === 'ACTIVE');
    return card(me.name, html`${facts(me.__typename, me, [{ label: say(['状态', 'Stage']), value: me.placement ? tag('Stage', me.placement.stage) : '—' }, { label: say(['所在载体', 'Carrier']), value: now && now.carrierName }, { label: say(['入孵日期', 'Since']), value: now && day(now.enteredOn) }, { label: say(['孵化期限', 'Until']), value: now && day(now.limitOn) }])}`, html`<a href="/console/me">${say(['查看详情', 'Details'])} →</a>`);
  },
};
