import { ask } from '../api.js';
import { entitlements } from '../kit/entitlements.js';
import { Page, printer } from '../kit/page.js';

/** What one party of the region may claim. */
export default class EntitlementsOf extends Page {
  async fetch() {
    const found = await ask('Entitlements', { subject: this.params.subject });
    if (!found.entitlements) throw Object.assign(new Error(), { code: 'NOT_FOUND' });
    return found;
  }

  acts() {
    return printer();
  }

  view() {
    return entitlements(this.data.entitlements);
  }
}
