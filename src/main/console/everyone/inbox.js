import { html } from 'lit';
import { ask, serviceTime } from '../api.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { address } from '../router.js';
import { say } from '../words/words.js';

const evaluation = { EvaluationRun: (one) => `/evaluations/${one.id}` };
const inspection = { Inspection: (one) => `/inspections/${one.id}` };
const showcase = { Showcase: (one) => `/showcases/${one.id}` };
const task = { Task: (one) => `/tasks/${one.id}` };
const trade = { TechnologyContract: (one) => `/technology-contracts/${one.id}`, RegisteredAchievement: (one) => `/achievements/${one.id}` };

/** Where what a notice is about has a page, by role and type. */
const PAGES = {
  CARRIER_MANAGER: {
    Stay: (one) => `/stays/${one.id}`, Import: (one) => `/imports/${one.id}`, Carrier: () => '/carrier', YearFigures: () => '/confirm', Firm: (one) => `/incubatees/${one.id}`,
    Team: (one) => `/incubatees/${one.id}`, PersonAccess: () => '/people', Report: (one) => `/reports/${one.id}`, StayContract: (one) => `/contracts/${one.id}`, ...evaluation, ...inspection, ...showcase,
  },
  FIRM: {
    Voucher: (one) => `/vouchers/${one.id}`, Booking: () => '/my-bookings', PilotProject: (one) => `/my-projects/${one.id}`, YearFigures: () => '/my-figures', Stay: () => '/me', Firm: () => '/me',
    Team: () => '/me', Payout: () => '/my-payouts', StayContract: (one) => `/my-contracts/${one.id}`, ...trade,
  },
  PROVIDER: { Voucher: (one) => `/vouchers/${one.id}`, Booking: () => '/bookings', PilotProject: () => '/base-projects', Payout: () => '/provider-payouts', TechnologyContract: trade.TechnologyContract, ...evaluation, ...inspection },
  BUREAU: {
    Voucher: (one) => `/vouchers/${one.id}`, Carrier: (one) => `/carriers/${one.id}`, Import: (one) => `/imports/${one.id}`, Export: () => '/exports', PersonAccess: () => '/people',
    Title: () => '/titles', ...trade, ...task, ...evaluation, ...inspection, ...showcase,
  },
  INSTITUTION: { Import: (one) => `/imports/${one.id}`, Report: (one) => `/reports/${one.id}`, Title: () => '/my-institution', ...trade, ...task, ...evaluation, ...inspection, ...showcase },
  REGISTRAR: { TechnologyContract: trade.TechnologyContract },
  PRACTITIONER: { TechnologyContract: trade.TechnologyContract, Title: () => '/my-register-entry', ...evaluation },
  AUDITOR: { Export: () => '/exports' },
  ADMIN: { Import: (one) => `/imports/${one.id}`, Export: () => '/exports', PersonAccess: () => '/people' },
};

const way = (one, role) => {
  const page = one.about && (PAGES[role] || {})[one.about.__typename];
  return page ? address(page(one.about)) : undefined;
};

/** The frame counts anew what lies unread. */
const told = () => dispatchEvent(new CustomEvent('hatchery-read'));

async function read(what, page) {
  const { userErrors } = (await ask('MarkRead', { input: what })).markRead;
  if (userErrors.length) toast(userErrors[0].message);
  told();
  page.again();
}

export default listPage((page) => ({
  operation: 'Inbox', root: 'inbox', type: 'Notice', input: 'NoticeFilter', empty: ['没有消息', 'No notices'],
  conditions: ['text', 'unread', 'at'],
  columns: [
    { path: 'text', long: true, show: (one) => (one.read ? one.text : html`<b>${one.text}</b>`) }, { path: 'kindName', label: ['类型', 'Kind'] }, 'at',
    { path: 'read', label: ['状态', 'State'], show: (one) => (one.read ? say(['已读', 'Read']) : say(['未读', 'Unread'])), short: true },
  ],
  href: (one) => way(one, page.me.role),
  head: () => press(['全部标为已读', 'Mark all as read'], () => read({ until: new Date(serviceTime()).toISOString() }, page), 'main'),
  acts: (one) => (one.read ? '' : press(['标为已读', 'Mark as read'], () => read({ notices: [one.id] }, page))),
}));
