import { address } from '../router.js';

/** A condition as an address says it: days as their range, any other object as it is. */
const object = (value) => ('from' in value || 'to' in value ? `${value.from || ''}..${value.to || ''}` : JSON.stringify(value));
const written = (value) => (Array.isArray(value) ? value.join(',') : value && typeof value === 'object' ? object(value) : String(value));

/**
 * Address of the list behind a figure, with its filter as conditions; nothing where no list is, or no page for it.
 * @param {{list: string, filter: string} | null} records as a figure names it
 * @param {Object<string, string | [string, object]>} pages path of each list, also with what else the address says
 */
export function listOf(records, pages) {
  const page = records && pages[records.list];
  if (!page) return undefined;
  const [path, more = {}] = [].concat(page);
  const conditions = Object.entries(JSON.parse(records.filter)).map(([name, value]) => [name, written(value)]);
  return address(path, { ...Object.fromEntries(conditions), ...more });
}
