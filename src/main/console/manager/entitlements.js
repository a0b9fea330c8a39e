import { ask } from '../api.js';
import { entitlements } from '../kit/entitlements.js';
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
    return entitlements(this.data.entitlements);
  }
}
