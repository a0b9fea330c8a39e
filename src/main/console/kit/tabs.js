import { html } from 'lit';
import { say } from '../words/words.js';
import { address, go } from '../router.js';

/**
 * Parts of one view; which one stands in the address. Links, so that each can be sent and opened beside.
 * @param {{query: Record<string, string>}} page
 * @param {string} path
 * @param {{key: string, title: string[], content: () => unknown}[]} parts
 */
export function tabs(page, path, parts) {
  const now = parts.find((part) => part.key === page.query.tab) || parts[0];
  const turn = (event, by) => {
    const next = parts[(parts.indexOf(now) + by + parts.length) % parts.length];
    event.preventDefault();
    go(address(path, { ...page.query, tab: next.key }), true);
  };
  return html`<nav class="tabs no-print" aria-label=${say(['本页各部分', 'Parts of this page'])} @keydown=${(event) => (event.key === 'ArrowRight' ? turn(event, 1) : event.key === 'ArrowLeft' ? turn(event, -1) : null)}>
    ${parts.map((part) => html`<a href=${address(path, { ...page.query, tab: part.key })} aria-current=${part === now ? 'page' : 'false'}>${say(part.title)}</a>`)}</nav>
    <div class="part">${now.content()}</div>`;
}
