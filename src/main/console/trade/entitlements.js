import { ask } from '../api.js';
import { entitlements } from '../kit/entitlements.js';
import { Page, printer } from '../kit/page.js';

/** What the institution or the person who is signed in may claim; of several institutions, the first. */
export default class MyEntitlements extends Page {
  async fetch() {
    const own = this.me.registeredPerson || (this.me.institutions || [])[0];
    return own ? ask('Entitlements', { subject: own.id }) : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  acts() {
    return printer();
  }

  view() {
    return entitlements(this.data.entitlements);
  }
}
