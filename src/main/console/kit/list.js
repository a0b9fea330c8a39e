import { say } from '../words/words.js';
import { Page } from './page.js';
import { table } from './table.js';

/**
 * A view that is one list. The description says which; see src/docs/console.md.
 * @param {object | ((page: Page) => object)} description
 */
export const listPage = (description) => class extends Page {
  spec() {
    return typeof description === 'function' ? description(this) : description;
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
