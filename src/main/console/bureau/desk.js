import { html } from 'lit';
import { ask } from '../api.js';
import { tiles } from '../kit/show.js';
import { regionOf } from '../roles.js';
import { say } from '../words/words.js';
import { PAGES, overview, waysOf } from './figures.js';

export default {
  async fetch(me, year) {
    const [desk, figures] = await Promise.all([ask('BureauDesk', { year: year - 1 }), ask('RegionOverview', { region: regionOf(me), period: String(year) })]);
    return { ...desk, pipeline: figures.pipeline };
  },

  tasks: (data) => [
    { count: data.requests.totalCount, title: ['创新券申领', 'Voucher requests'], next: ['审核并核发', 'Decide and issue'], href: '/console/vouchers?states=SUBMITTED' },
    { count: data.cityReviews.totalCount, title: ['兑付初审', 'Claims at city review'], next: ['核对证明材料', 'Check the evidence'], href: '/console/claims?claimStates=CITY_REVIEW' },
    { count: data.agencyReviews.totalCount, title: ['兑付审核', 'Claims at agency review'], next: ['审核并公示', 'Review and publish'], href: '/console/claims?claimStates=AGENCY_REVIEW' },
    { count: data.approved.totalCount, title: ['已批准待兑付', 'Approved, to settle'], next: ['按项目兑付', 'Settle by programme'], href: '/console/claims?claimStates=APPROVED' },
    { count: data.payouts.totalCount, title: ['待付款', 'Payouts to make'], next: ['登记银行结果', 'Record what the bank did'], href: '/console/payouts?states=TO_PAY' },
    { count: data.failedPayouts.totalCount, title: ['付款失败', 'Failed payments'], next: ['核对账户后重付', 'Check the account, pay again'], href: '/console/payouts?states=FAILED' },
    { count: data.disputes.totalCount, title: ['交付异议', 'Disputed deliveries'], next: ['裁定异议', 'Decide the dispute'], href: '/console/claims?orderStates=DISPUTED' },
    { count: data.overdueStays.totalCount, title: ['超期在孵', 'Over the limit'], next: ['督促毕业或退出', 'Have them graduate or leave'], href: '/console/stays?overdue=true' },
    { count: data.leaving.totalCount, title: ['90 日内到期', 'Limit within 90 days'], next: ['提前安排', 'Plan ahead'], href: '/console/incubatees?leavingWithinDays=90' },
    { count: data.entered.totalCount, title: ['上年数据待确认', 'Figures not yet confirmed'], next: ['督促载体确认', 'Remind the carriers'], href: '/console/year-figures?states=ENTERED' },
  ],

  more: (data) => html`<section class="stackup"><h2>${data.pipeline.region.name} ${data.pipeline.period} <a class="hint" href=${`/console/regions/${data.pipeline.region.code}`}>${say(['进入驾驶舱', 'Open the cockpit'])} →</a></h2>${tiles(overview(data.pipeline, waysOf(data.pipeline.total, PAGES)))}</section>`,
};
