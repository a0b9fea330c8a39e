package org.hatchery.payout;

import org.springframework.data.repository.CrudRepository;

/** All accounts of payees. */
interface PayeeAccounts extends CrudRepository<PayeeAccount, String> {}
