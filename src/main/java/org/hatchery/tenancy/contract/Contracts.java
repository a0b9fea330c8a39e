package org.hatchery.tenancy.contract;

import java.util.List;
import org.hatchery.incubation.stay.StayId;
import org.springframework.data.repository.ListCrudRepository;

/** All contracts of stay. */
interface Contracts extends ListCrudRepository<StayContract, ContractId> {
    List<StayContract> findByStay(StayId stay);
}
