package org.hatchery.provider;

import org.springframework.data.repository.ListCrudRepository;

/** All credit records. */
interface CreditRecords extends ListCrudRepository<CreditRecord, CreditRecordId> {}
