import { say } from './words.js';

/** Units of metrics, as exported files say them too. */
const UNITS = {
  carriers: ['家', 'carriers'],
  dates: ['日期', 'dates'],
  days: ['天', 'days'],
  events: ['场', 'events'],
  firms: ['家', 'firms'],
  firms_and_teams: ['个', 'firms and teams'],
  hours: ['小时', 'hours'],
  institutions: ['家', 'institutions'],
  items: ['项', 'items'],
  levels: ['级', 'levels'],
  m2: ['平方米', 'm2'],
  m2_days: ['平方米·天', 'm2 days'],
  months: ['月', 'months'],
  multiple: ['倍', 'times as much'],
  orders: ['单', 'orders'],
  per_10k_persons: ['每万人', 'per 10,000 persons'],
  per_incubatee: ['每个企业或团队', 'per firm or team'],
  percent: ['%', '%'],
  persons: ['人', 'persons'],
  projects: ['个', 'projects'],
  reports: ['份', 'reports'],
  services: ['次', 'services'],
  teams: ['个', 'teams'],
  times: ['次', 'times'],
  vouchers: ['张', 'vouchers'],
  workstation_days: ['工位·天', 'workstation days'],
  workstations: ['个', 'workstations'],
  years: ['年', 'years'],
  yuan: ['元', 'yuan'],
  yuan_per_incubatee: ['元/个', 'yuan per firm or team'],
  zones: ['个', 'zones'],
};

export const unit = (key) => (UNITS[key] ? say(UNITS[key]) : key);
