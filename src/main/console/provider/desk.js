import { html } from 'lit';
import { ask } from '../api.js';
import { card, facts } from '../kit/show.js';
import { mine } from './mine.js';

export default {
  async fetch() {
    const [desk, own] = await Promise.all([ask('ProviderDesk'), mine()]);
    return { ...desk, own };
  },

  tasks: (data) => [
    ...(data.own.providers.length || !data.own.bases.length ? [
      { count: data.placed.totalCount, title: ['待接订单', 'Orders to answer'], next: ['接单或拒单', 'Accept or decline'], href: '/console/orders?orderStates=PLACED' },
      { count: data.contracted.totalCount, title: ['已签合同', 'Contracts signed'], next: ['开始服务', 'Start the service'], href: '/console/orders?orderStates=CONTRACTED' },
      { count: data.inService.totalCount, title: ['服务中', 'Under way'], next: ['登记交付', 'Record the delivery'], href: '/console/orders?orderStates=IN_SERVICE' },
      { count: data.confirmed.totalCount, title: ['企业已确认', 'Confirmed'], next: ['申请兑付', 'Claim the money'], href: '/console/orders?orderStates=CONFIRMED' },
      { count: data.returned.totalCount, title: ['兑付申请被退回', 'Claims given back'], next: ['补正后再提交', 'Correct and send again'], href: '/console/orders?claimStates=RETURNED' },
      { count: data.payouts.totalCount, title: ['待收款', 'Money to come'], next: ['核对收款账户', 'Check your account'], href: '/console/provider-payouts' },
    ] : []),
    ...(data.own.bases.length ? [
      { count: data.bookings.totalCount, title: ['待批预约', 'Bookings to decide'], next: ['批准或不批准', 'Approve or decline'], href: '/console/bookings?states=REQUESTED' },
      { count: data.approved.totalCount, title: ['已批准的预约', 'Bookings ahead'], next: ['登记使用情况', 'Record the use'], href: '/console/bookings?states=APPROVED' },
      { count: data.projects.totalCount, title: ['待受理项目', 'Projects to answer'], next: ['受理或不予受理', 'Accept or decline'], href: '/console/base-projects?states=PROPOSED' },
    ] : []),
  ],

  more: (data) => html`${data.own.providers.map((one) => card(one.name, facts('Provider', one, ['creditCode', 'region', 'contact'])))}${data.own.bases.map((one) => card(one.name, ''))}`,
};
