import { ask } from '../api.js';
import { apply } from '../application/acts.js';
import { entitlements } from '../kit/entitlements.js';
import { press } from '../kit/page.js';
import { address, go } from '../router.js';
import { OfCarrier } from './mine.js';

/** What the carrier itself may claim. */
export default class CarrierEntitlements extends OfCarrier {
  async fetch() {
    return ask('Entitlements', { subject: this.carrier.id });
  }

  acts() {
    return this.chooser();
  }

  view() {
    const begin = async (rule) => {
      const begun = await apply(rule.id, this.carrier.id);
      if (begun) go(address(`/applications/${begun.application.id}`));
    };
    return entitlements(this.data.entitlements, (rule) => press(['申报', 'Apply'], () => begin(rule), 'main'));
  }
}
