package org.hatchery.register.firm;

import org.hatchery.shared.CreditCode;
import org.springframework.data.repository.ListCrudRepository;

/** All firms on the register. */
interface RegisteredFirms extends ListCrudRepository<RegisteredFirm, CreditCode> {}
