package org.hatchery.application.money;

import org.springframework.data.mongodb.repository.MongoRepository;

/** All batches. */
interface AwardBatches extends MongoRepository<AwardBatch, String> {}
