/** Words for people: our own sentences stand in pairs where they are used, those of the schema come from the schema. */

const KEPT = 'hatchery.language';
let current = localStorage.getItem(KEPT) || (/^en/.test(navigator.language) ? 'en' : 'zh');
let contract;
let formed = false;

export const language = () => current;
export const locale = () => (current === 'en' ? 'en-GB' : 'zh-CN');

/** Ids of operations, shapes of forms and words of the schema, in the language of the person. */
export const schema = () => contract;

const fill = async (chosen) => Object.assign(contract.inputs, (await import(`./forms-${chosen}.js`)).default);

/** Loads what is typed into forms, which most pages never open. */
export async function forms() {
  formed = true;
  await fill(current);
}

/** Chooses a language, and tells every element on the page. */
export async function speak(chosen) {
  contract = (await import(`./contract-${chosen}.js`)).default;
  if (formed) await fill(chosen);
  current = chosen;
  localStorage.setItem(KEPT, chosen);
  document.documentElement.lang = chosen === 'en' ? 'en' : 'zh-CN';
  document.dispatchEvent(new CustomEvent('hatchery-language'));
}

/**
 * A sentence of ours: Chinese first, English second, {holes} filled.
 * @param {string[] | string | null | undefined} pair
 * @param {Record<string, unknown>} [holes]
 */
export function say(pair, holes) {
  if (pair == null) return '';
  const text = typeof pair === 'string' ? pair : pair[current === 'en' ? 1 : 0];
  return holes ? text.replace(/\{(\w+)\}/g, (_, name) => String(holes[name] ?? '')) : text;
}

/** The one of two answers of the API that is in the person's language. */
export const either = (object, name) => (object == null ? '' : object[name + (current === 'en' ? 'En' : 'Zh')] || object[name + 'Zh'] || '');

/** The word for a value of an enum; what a newer service says is shown as it comes. */
export const word = (type, value) => (value == null ? '—' : (contract.enums[type] || {})[value] || value);
export const values = (type) => Object.keys(contract.enums[type] || {});

/** Kind and label of a field below a type, such as Carrier and space.leasedArea. */
export function fieldOf(type, path) {
  let found = [type, ''];
  for (const name of path.split('.')) found = (contract.types[found[0]] || {})[name] || ['String', name];
  return { type: found[0], label: found[1] };
}
