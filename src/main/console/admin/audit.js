import { listPage } from '../kit/list.js';
import { tag } from '../kit/show.js';

export default listPage({
  operation: 'AuditTrail', root: 'auditTrail', type: 'AuditEntry', input: 'AuditFilter', conditions: ['kind', 'actor', 'operation', 'object', 'from', 'to'],
  columns: ['at', 'by', 'role', { path: 'kind', show: (one) => tag('AuditKind', one.kind) }, 'operation', 'objects', 'outcome', 'change', 'reason'],
});
