import { ask } from '../api.js';
import { entitlements } from '../kit/entitlements.js';
import { Page, printer } from '../kit/page.js';
import { mine } from './mine.js';

/** What this firm or team may claim, why, and why not. */
export default class MyEntitlements extends Page {
  async fetch() {
    const { me } = await mine();
    return ask('Entitlements', { subject: me.id });
  }

  acts() {
    return printer();
  }

  view() {
    return entitlements(this.data.entitlements);
  }
}
