package org.hatchery.voucher;

import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** All settlements. */
interface SettlementBatches extends CrudRepository<SettlementBatch, String> {
    @Query("{done: false}")
    List<SettlementBatch> unfinished();

    /** Never replaces one that is there. */
    <S extends SettlementBatch> S insert(S batch);
}
