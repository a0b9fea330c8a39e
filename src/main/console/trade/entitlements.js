import { ask } from '../api.js';
import { apply } from '../application/acts.js';
import { entitlements } from '../kit/entitlements.js';
import { Page, press, printer } from '../kit/page.js';
import { address, go } from '../router.js';

/** What the institution or the person who is signed in may claim; of several institutions, the first. */
export default class MyEntitlements extends Page {
  async fetch() {
    const own = this.me.registeredPerson || (this.me.institutions || [])[0];
    return own ? { ...(await ask('Entitlements', { subject: own.id })), beneficiary: own.id } : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  acts() {
    return printer();
  }

  view() {
    const { beneficiary } = this.data;
    const begin = async (rule) => {
      const begun = await apply(rule.id, beneficiary);
      if (begun) go(address(`/applications/${begun.application.id}`));
    };
    return entitlements(this.data.entitlements, (rule) => press(['申报', 'Apply'], () => begin(rule), 'main'));
  }
}
