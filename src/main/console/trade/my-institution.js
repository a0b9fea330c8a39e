import { ask } from '../api.js';
import Institution from '../bureau/institution.js';

/** What the register says of the institution that somebody speaks for; of several, the first. */
export default class MyInstitution extends Institution {
  async fetch() {
    const [own] = this.me.institutions;
    const found = own && (await ask('InstitutionPage', { institution: own.id })).institution;
    return found || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }
}
