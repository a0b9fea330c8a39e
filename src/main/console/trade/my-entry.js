import { ask } from '../api.js';
import PersonRegistered from '../bureau/person-registered.js';

/** What the register says of the person who is signed in. */
export default class MyEntry extends PersonRegistered {
  async fetch() {
    const own = this.me.registeredPerson;
    const found = own && (await ask('PersonPage', { person: own.id })).registeredPerson;
    return found || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }
}
