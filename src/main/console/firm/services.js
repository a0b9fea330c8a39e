import { Page } from '../kit/page.js';
import { table } from '../kit/table.js';

/** Services that one received. */
export default class MyServices extends Page {
  view() {
    return table(this, { operation: 'MyServices', root: 'services', type: 'Service', variables: this.query.period ? { period: this.query.period } : {}, conditions: [{ name: 'period', type: 'Period' }], columns: ['on', 'kind', 'mode', 'carrierName', 'provider', 'hours', 'fee'], name: this.page.title, empty: ['还没有服务记录', 'No services yet'] });
  }
}
