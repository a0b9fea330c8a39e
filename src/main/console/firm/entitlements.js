import { ask } from '../api.js';
import { apply } from '../application/acts.js';
import { entitlements } from '../kit/entitlements.js';
import { Page, press, printer } from '../kit/page.js';
import { address, go } from '../router.js';
import { mine } from './mine.js';

/** What this firm or team may claim, why, and why not. */
export default class MyEntitlements extends Page {
  async fetch() {
    const { me } = await mine();
    return { ...(await ask('Entitlements', { subject: me.id })), beneficiary: me.id };
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
