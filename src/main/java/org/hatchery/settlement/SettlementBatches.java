package org.hatchery.settlement;

import org.springframework.data.repository.CrudRepository;

/** All settlements. */
interface SettlementBatches extends CrudRepository<SettlementBatch, String> {
    /** Never replaces one that is there. */
    <S extends SettlementBatch> S insert(S batch);
}
