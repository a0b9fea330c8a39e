package org.hatchery.shared.graphql;

import java.security.SecureRandom;
import java.util.Base64;
import org.hatchery.shared.mongo.Retries;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Key that signs cursors; kept in the database so that all nodes share it and nobody has to configure it. */
@Component
class CursorKey {
    private static final String ID = "cursor-key";

    private final MongoOperations mongo;
    private volatile byte @Nullable [] bytes;

    CursorKey(MongoOperations mongo) {
        this.mongo = mongo;
    }

    byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            known = Base64.getDecoder().decode(stored().secret());
            bytes = known;
        }
        return known;
    }

    /** Whoever comes first decides the key; everybody else reads it. */
    private Secret stored() {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        var own = new Query(Criteria.where("_id").is(ID));
        var first = new Update().setOnInsert("secret", Base64.getEncoder().encodeToString(fresh));
        Retries.whenForestalled(() -> mongo.upsert(own, first, Secret.class));
        Secret secret = mongo.findById(ID, Secret.class);
        if (secret == null) {
            throw new IllegalStateException("The database did not answer the cursor key.");
        }
        return secret;
    }

    /** Stored secret of the installation. */
    @Document("settings")
    record Secret(@Id String id, String secret) {}
}
