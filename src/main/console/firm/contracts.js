import { listPage } from '../kit/list.js';
import { contractColumns } from '../manager/contracts.js';
import { address } from '../router.js';

/** The firm's own contracts, and what is due under them. */
export default listPage({
  operation: 'MyStayContracts', root: 'stayContracts', type: 'StayContract', columns: contractColumns, href: (one) => address(`/my-contracts/${one.id}`),
});
