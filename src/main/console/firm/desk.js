import { html } from 'lit';
import { ask } from '../api.js';
import { card, facts, tag } from '../kit/show.js';
import { say } from '../words/words.js';
import { day } from '../words/format.js';
import { mine } from './mine.js';

export default {
  async fetch(me, year) {
    const [desk, own] = await Promise.all([ask('FirmDesk'), mine()]);
    const figures = await ask('MyYearFigures', { filter: { year: year - 1 }, first: 1 });
    return { ...desk, own, reported: (figures.yearFigures.nodes || figures.yearFigures.edges).length > 0 };
  },

  tasks: (data) => [
    { count: data.delivered.totalCount, title: ['服务已交付', 'Delivered'], next: ['确认交付或提出异议', 'Confirm or dispute'], href: '/console/wallet?orderStates=DELIVERED' },
    { count: data.accepted.totalCount, title: ['机构已接单', 'Accepted'], next: ['登记合同', 'Record the contract'], href: '/console/wallet?orderStates=ACCEPTED' },
    { count: data.confirmed.totalCount, title: ['已确认的订单', 'Confirmed orders'], next: ['提交兑付申请', 'Claim the money'], href: '/console/wallet?orderStates=CONFIRMED' },
    { count: data.returned.totalCount, title: ['兑付申请被退回', 'Claims given back'], next: ['补正后再提交', 'Correct and send again'], href: '/console/wallet?claimStates=RETURNED' },
    { count: data.usable.totalCount, title: ['可用的创新券', 'Vouchers to use'], next: ['选择服务下单', 'Order a service'], href: '/console/wallet' },
    { count: data.bookings.totalCount, title: ['进行中的预约', 'Bookings ahead'], next: ['查看时间', 'See when'], href: '/console/my-bookings' },
    { count: data.figures.totalCount, title: ['年度数据被退回', 'Figures given back'], next: ['更正后再提交', 'Correct and send again'], href: '/console/my-figures' },
    { count: data.reported ? 0 : 1, title: ['上年数据未填报', 'Last year not reported'], next: ['填报年度数据', 'Enter the figures'], href: '/console/my-figures' },
  ],

  more(data) {
    const { me, stays } = data.own;
    const now = stays.find((stay) => stay.state === 'ACTIVE');
    return card(me.name, html`${facts(me.__typename, me, [{ label: say(['状态', 'Stage']), value: me.placement ? tag('Stage', me.placement.stage) : '—' }, { label: say(['所在载体', 'Carrier']), value: now && now.carrierName }, { label: say(['入孵日期', 'Since']), value: now && day(now.enteredOn) }, { label: say(['孵化期限', 'Until']), value: now && day(now.limitOn) }])}`, html`<a href="/console/me">${say(['查看详情', 'Details'])} →</a>`);
  },
};
