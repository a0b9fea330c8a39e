/** Addresses: every view has one, conditions of lists included, so that it can be sent. */

const ROOT = '/console';
let pages = [];

/** Registers what the personas' folders contribute. */
export const register = (lists) => (pages = lists.flat().map((page, number) => ({ ...page, number, names: page.path.split('/').filter(Boolean) })));

/** Pages that a person of that role has in the menu, by group. */
export const menu = (role) => pages.filter((page) => page.menu && page.roles.includes(role));

function match(page, parts) {
  if (page.names.length !== parts.length) return null;
  const params = {};
  return page.names.every((name, i) => (name.startsWith(':') ? (params[name.slice(1)] = decodeURIComponent(parts[i])) : name === parts[i])) ? params : null;
}

/** The page at the present address for that role, with what the address says. */
export function current(role) {
  const parts = location.pathname.slice(ROOT.length).split('/').filter(Boolean);
  for (const page of pages) {
    const params = page.roles.includes(role) && match(page, parts);
    if (params) return { page, params, query: Object.fromEntries(new URLSearchParams(location.search)) };
  }
  return null;
}

export function address(path, query = {}) {
  const said = Object.entries(query).filter(([, value]) => value != null && value !== '');
  return ROOT + path + (said.length ? `?${new URLSearchParams(said)}` : '');
}

export function go(href, replace = false) {
  history[replace ? 'replaceState' : 'pushState'](null, '', href);
  dispatchEvent(new CustomEvent('hatchery-address'));
}

/** Links within the console change the address without leaving the page. */
export function follow(changed) {
  addEventListener('popstate', changed);
  addEventListener('hatchery-address', changed);
  document.addEventListener('click', (event) => {
    const from = /** @type {Element} */ (event.target);
    const link = /** @type {HTMLAnchorElement | null} */ (from.closest && from.closest('a[href]'));
    const plain = !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !plain || link.target || link.download || link.origin !== location.origin || !link.pathname.startsWith(ROOT) || link.hash) return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
}
