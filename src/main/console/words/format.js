import { either, language, locale, say, word } from './words.js';

const zone = 'Asia/Shanghai';
const number = (n, options) => new Intl.NumberFormat(locale(), options).format(n);

export const count = (n) => (n == null ? '—' : number(n, { maximumFractionDigits: 2 }));
export const percent = (value) => (value == null ? '—' : number(value, { style: 'percent', maximumFractionDigits: 1 }));
export const ratio = (parts) => percent(parts == null ? null : parts.value);

/** Exact: an amount is text and stays text. */
export function yuan(amount) {
  if (amount == null) return '—';
  const [whole, part] = String(amount).split('.');
  return `${whole.startsWith('-') ? '−' : ''}¥${whole.replace('-', '').replace(/\B(?=(\d{3})+$)/g, ',')}${part && part !== '00' ? `.${part}` : ''}`;
}

/** The same, as people speak of large sums. */
export function large(amount) {
  if (amount == null) return '—';
  const n = Number(amount);
  if (language() === 'en') return `¥${number(n, { notation: 'compact', maximumFractionDigits: 1 })}`;
  if (Math.abs(n) >= 1e8) return `${number(n / 1e8, { maximumFractionDigits: 2 })}${say(['亿元', ''])}`;
  return Math.abs(n) >= 1e4 ? `${number(n / 1e4, { maximumFractionDigits: 1 })}${say(['万元', ''])}` : `${number(n)}${say(['元', ''])}`;
}

export const day = (date) => (date == null ? '—' : String(date).slice(0, 10));
export const moment = (at) => (at == null ? '—' : new Date(at).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16));
export const clock = (at) => moment(at).slice(11);
export const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: zone });
export const thisYear = () => Number(today().slice(0, 4));
export const inDays = (days) => new Date(Date.now() + days * 864e5).toLocaleDateString('sv-SE', { timeZone: zone });
export const area = (m2) => (m2 == null ? '—' : `${count(Number(m2))} ㎡`);
export const size = (bytes) => (bytes == null ? '—' : bytes < 1048576 ? `${count(Math.ceil(bytes / 1024))} KB` : `${count(bytes / 1048576)} MB`);
export const yes = (truth) => (truth == null ? '—' : truth ? say(['是', 'Yes']) : say(['否', 'No']));

/** Title, number and clause of a source, as it is cited. */
export function cited(source) {
  if (!source) return '—';
  const title = language() === 'en' ? source.title : `《${source.title.replace(/^《|》$/g, '')}》`;
  return [title, source.number, source.clause].filter(Boolean).join(' ');
}

/** Said of what nobody has read in its source; nothing of what somebody has, or of nothing at all. */
export const unread = (source) => (source && source.verified === false ? say(['尚未核对原文', 'not checked against the source yet']) : '');

/** Who did something, by name; what the issuer calls somebody stands in the trail, for those who look into it. */
export const doer = ({ by, byPerson }) => (byPerson === undefined ? by : byPerson && (byPerson.name || word('Role', byPerson.role))) || say(['姓名未知', 'name unknown']);

const OBJECTS = {
  Region: (r) => r.name,
  Ratio: ratio,
  Citation: (c) => [cited(c), unread(c)].filter(Boolean).join(' · '),
  Contact: (c) => [c.person, c.phone, c.email].filter(Boolean).join(' '),
  Operator: (o) => o.name,
  Signature: (s) => `${doer(s)} · ${day(s.at)}`,
  Validity: (v) => `${day(v.from)} – ${v.to ? day(v.to) : ''} ${either(v, 'note')}`,
};
const SCALARS = { Date: day, DateTime: moment, Yuan: yuan, SignedYuan: yuan, Area: area, Boolean: yes, Int: count, Float: count };

/** Any value of the contract in words, by its type. */
export function shown(type, value) {
  if (value == null || value === '') return '—';
  if (Array.isArray(value)) return value.length ? value.map((one) => shown(type, one)).join(language() === 'en' ? ', ' : '、') : '—';
  if (SCALARS[type]) return SCALARS[type](value);
  if (OBJECTS[type]) return OBJECTS[type](value);
  if (typeof value === 'object') return value.name || value.title || '—';
  return word(type, value);
}
