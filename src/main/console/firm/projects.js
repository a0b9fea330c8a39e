import { html } from 'lit';
import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { open } from '../kit/dialog.js';
import { press } from '../kit/page.js';
import { facts, grid, history } from '../kit/show.js';
import { ask, rows } from '../api.js';
import { projectColumns } from '../bureau/projects.js';
import { say } from '../words/words.js';
import { inDays, today } from '../words/format.js';
import { mine } from './mine.js';

const bases = async (text) => rows((await ask('PilotBaseSearch', { filter: text ? { text } : {}, first: 50 })).pilotBases).map((one) => ({ value: one.id, label: `${one.name}（${one.region.name}）` }));

export const propose = (me, base) => act({
  operation: 'ProposePilotProject', title: ['申请中试项目', 'Propose a pilot project'], wide: true, fixed: { applicant: me.id, ...(base ? { base: base.id } : {}) }, fields: { base: { choose: bases } },
  values: { plannedFrom: inDays(14), plannedTo: inDays(104), achievement: {} }, done: ['已提交，等待基地受理', 'Sent; the base answers next'],
});

/** Everything about a project, to read. */
export const look = (one) => open({
  title: one.title, wide: true,
  content: () => html`${facts('PilotProject', one, ['state', 'baseName', 'applicantName', 'field', 'achievement.name', 'achievement.kind', 'achievement.registrationNumber', 'achievement.owner', 'trlIn', 'trlTarget', 'plannedFrom', 'plannedTo', 'estimatedCost', 'actualCost', 'acceptanceTest.reportNumber', 'results.trlOut', 'results.parameters', 'results.yield', 'failure.reason', 'failure.lesson', 'rating.score'])}
    <h3>${say(['经费来源', 'Payments'])}</h3>${grid('PilotPayment', one.payments, ['kind', 'amount', 'reference'])}<h3>${say(['后续成效', 'Follow-ups'])}</h3>${grid('FollowUp', one.followUps, ['kind', 'name', 'amount', 'on', 'evidenceNumber'])}<h3>${say(['办理记录', 'History'])}</h3>${history('PilotEvent', (one.history || []).map((event) => ({ ...event, at: event.on })), 'step')}`,
});

const fixed = (one) => ({ project: one.id, expectedVersion: one.version });
const orders = async () => rows((await ask('VoucherWallet', { first: 50 })).vouchers).flatMap((voucher) => voucher.orders).map((order) => ({ value: order.id, label: `${order.title}（${order.providerName}）` }));

export default listPage((page) => ({
  operation: 'MyPilotProjects', root: 'pilotProjects', type: 'PilotProject', input: 'PilotProjectFilter', conditions: ['states', 'fields', 'period'], columns: projectColumns, empty: ['还没有中试项目', 'No projects yet'],
  head: () => press(['申请项目', 'Propose'], async () => { if (await propose((await mine()).me)) page.again(); }, 'main'),
  acts: (one, list) => {
    const after = async (spec) => { if (await act({ fixed: fixed(one), ...spec })) list.reload(); };
    return html`${press(['详情', 'Details'], () => look(one))}${one.viewerCan.withdraw ? press(['撤回', 'Withdraw'], () => after({ operation: 'WithdrawPilotProject', title: ['撤回申请', 'Withdraw'] }), 'bad') : ''}
      ${['ACCEPTED', 'RUNNING'].includes(one.state) ? press(['用券支付', 'Pay by voucher'], () => after({ operation: 'PayPilotProject', title: ['以创新券订单支付', 'Pay by an order'], fixed: { project: one.id }, fields: { order: { choose: orders } } })) : ''}
      ${one.viewerCan.followUp ? press(['登记成效', 'Follow-up'], () => after({ operation: 'RecordFollowUp', title: ['登记后续成效', 'Record a follow-up'], values: { on: today(), outcome: {} } })) : ''}${one.viewerCan.rate ? press(['评价', 'Rate'], () => after({ operation: 'RatePilotProject', title: ['评价项目', 'Rate the project'], values: { score: 5 } })) : ''}`;
  },
}));
