import { listOf } from '../kit/records.js';
import { say } from '../words/words.js';
import { count, large, percent, ratio } from '../words/format.js';

/** How a number moved against the same period of the year before. */
function against(now, before, points) {
  if (now == null || before == null) return {};
  const by = now - before;
  const text = points ? say(['{n} 个百分点', '{n} points'], { n: count(Math.round(Math.abs(by) * 1000) / 10) }) : before ? percent(Math.abs(by / before)) : count(Math.abs(by));
  if (!by) return { more: say(['同比持平', 'as last year']) };
  return { more: `${say(['同比', 'on last year'])} ${by > 0 ? '▲' : '▼'} ${text}` };
}

const METRICS = { carriers: 'carriers', inIncubation: 'inIncubationFirms', teams: 'preIncubationTeams', entries: 'incubateesEntered', graduations: 'graduates', exits: 'exits', services: 'services', vouchers: 'voucherAmountIssued' };
export const PAGES = { carriers: '/carriers', stays: '/stays', incubatees: '/incubatees', services: '/services-given', vouchers: '/vouchers' };

/** Where the records behind the first numbers stand, as the figures themselves say. */
export const waysOf = ({ metrics }, pages) => Object.fromEntries(Object.entries(METRICS).map(([tile, key]) => {
  const found = metrics.find((one) => one.metric.key === key);
  return [tile, found && listOf(found.records, pages)];
}));

/**
 * The numbers one wants first; each opens the records behind it, where a list holds them.
 * @param {{ total: any, samePeriodLastYear?: any, region?: any }} pipeline of a region or a carrier
 * @param {Record<string, string | undefined>} ways addresses of these lists
 */
export function overview(pipeline, ways) {
  const { total, samePeriodLastYear: past, region } = pipeline;
  return [
    region ? { label: say(['载体', 'Carriers']), value: count(total.carriers), href: ways.carriers, ...against(total.carriers, past.carriers) } : null,
    { label: say(['在孵企业', 'In incubation']), value: count(total.funnel.inIncubation), href: ways.inIncubation, ...against(total.funnel.inIncubation, past.funnel.inIncubation) },
    { label: say(['在孵团队', 'Teams']), value: count(total.funnel.preIncubation), href: ways.teams, ...against(total.funnel.preIncubation, past.funnel.preIncubation) },
    { label: say(['期内入孵', 'Entries']), value: count(total.entries.total), href: ways.entries, ...against(total.entries.total, past.entries.total) },
    { label: say(['期内毕业', 'Graduations']), value: count(total.graduations.total), href: ways.graduations, ...against(total.graduations.total, past.graduations.total) },
    { label: say(['毕业率', 'Graduation rate']), value: ratio(total.graduationRate), ...against(total.graduationRate.value, past.graduationRate.value, true) },
    { label: say(['期内退出', 'Exits']), value: count(total.exits.total), href: ways.exits, ...against(total.exits.total, past.exits.total) },
    { label: say(['面积使用率', 'Space in use']), value: ratio(total.occupancy.area), ...against(total.occupancy.area.value, past.occupancy.area.value, true) },
    { label: say(['工位使用率', 'Workstations in use']), value: ratio(total.occupancy.workstations), ...against(total.occupancy.workstations.value, past.occupancy.workstations.value, true) },
    { label: say(['毕业用时中位数（月）', 'Months to graduation']), value: count(total.medianMonthsToGraduation), ...against(total.medianMonthsToGraduation, past.medianMonthsToGraduation) },
    { label: say(['服务次数', 'Services']), value: count(total.services.reduce((sum, one) => sum + one.count, 0)), href: ways.services },
    total.vouchers ? { label: say(['创新券核发额', 'Vouchers issued']), value: large(total.vouchers.amountIssued), href: ways.vouchers, more: say(['使用率 {rate}', '{rate} used'], { rate: ratio(total.vouchers.useRate) }) } : null,
  ].filter(Boolean);
}

/** What can be compared among divisions, and how it is written. */
export const MEASURES = {
  inIncubation: { label: ['在孵企业', 'In incubation'], of: (f) => f.funnel.inIncubation, text: count },
  carriers: { label: ['载体', 'Carriers'], of: (f) => f.carriers, text: count },
  teams: { label: ['团队', 'Teams'], of: (f) => f.funnel.preIncubation, text: count },
  entries: { label: ['入孵', 'Entries'], of: (f) => f.entries.total, text: count },
  graduations: { label: ['毕业', 'Graduations'], of: (f) => f.graduations.total, text: count },
  exits: { label: ['退出', 'Exits'], of: (f) => f.exits.total, text: count },
  graduationRate: { label: ['毕业率', 'Graduation rate'], of: (f) => f.graduationRate.value, text: percent },
  area: { label: ['面积使用率', 'Space in use'], of: (f) => f.occupancy.area.value, text: percent },
  services: { label: ['服务次数', 'Services'], of: (f) => f.services.reduce((sum, one) => sum + one.count, 0), text: count },
};
