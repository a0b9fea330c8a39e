package org.hatchery.payout;

import org.springframework.data.mongodb.repository.MongoRepository;

/** All payouts. */
interface Payouts extends MongoRepository<Payout, String> {}
