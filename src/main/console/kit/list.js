import { say } from '../words/words.js';
import { Page } from './page.js';
import { table } from './table.js';

/**
 * A view that is one list, as its description sees it.
 * @typedef {Page & { again: () => void, kinds?: any[] }} List
 */

/**
 * A view that is one list. The description says which; see src/docs/console.md.
 * @param {any | ((page: List) => any)} description
 */
export const listPage = (description) => class extends Page {
  spec() {
    return typeof description === 'function' ? description(this) : description;
  }

  /** What conditions choose from, where that is read first. */
  async fetch() {
    const { fetch } = this.spec();
    return fetch ? fetch(this) : {};
  }

  acts() {
    const { head } = this.spec();
    return head ? head(this) : '';
  }

  /** Looks at the list again, after something was done. */
  again() {
    const list = this.querySelector('h-table');
    if (list) list.reload();
  }

  renew() {
    this.again();
  }

  view() {
    const spec = this.spec();
    return table(this, { name: this.page.title, ...spec });
  }

  heading() {
    return say(this.page.title);
  }
};
