package org.hatchery.notice;

import java.util.Set;
import org.hatchery.identity.Role;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;

/**
 * Kind of notice, as people choose what they want to hear of (提醒类型).
 *
 * @param key module and name, under which the catalogue of words has what it is called
 * @param roles whom it concerns
 */
public record NoticeKind(String key, Set<Role> roles) {
    public static NoticeKind of(String key, Role... roles) {
        return new NoticeKind(key, Set.of(roles));
    }

    public Sentence name() {
        return Words.say(key);
    }
}
