package org.hatchery.shared.mongo;

import java.util.function.Consumer;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * One step that brings the database up to date; a published step is never changed, a new one is added.
 *
 * @param id module, number and subject, such as {@code award/001-indexes}, so that two modules never want one number; those
 *     of before have a number alone, such as {@code 0003-carrier-indexes}. Steps run in this order, each once a database
 * @param step must be safe to run twice, because a node may die before the step is noted
 */
public record Migration(String id, Consumer<MongoOperations> step) {
    /** What stands before the first dash. */
    public String number() {
        return id.replaceFirst("-.*", "");
    }
}
