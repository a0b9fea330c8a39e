package org.hatchery.notice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bson.types.ObjectId;

/**
 * A document that has something to tell: every save marks it, in the same write, until its notices are in their inboxes; whoever
 * writes otherwise sets the mark too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Telling {
    /** Where the mark stands: the name of the write, by which a later one is told from it. */
    String MARK = "untold";

    /** What the marks say. */
    final class Marks {
        private Marks() {}

        /** Name of a write: no other has it, and later ones stand behind earlier ones. */
        public static String name() {
            return new ObjectId().toHexString();
        }
    }
}
