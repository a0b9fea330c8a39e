package org.hatchery.application.dossier;

import org.springframework.data.mongodb.repository.MongoRepository;

/** All amounts that were completed. */
interface AwardCompletions extends MongoRepository<AwardCompletion, String> {}
