package org.hatchery.transfer.contract;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All technology contracts. */
interface TechnologyContracts extends ListCrudRepository<TechnologyContract, TechnologyContractId> {
    Optional<TechnologyContract> findByClaim(String claim);
}
