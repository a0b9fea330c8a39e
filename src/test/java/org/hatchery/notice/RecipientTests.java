package org.hatchery.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.junit.jupiter.api.Test;

/** The recipient of a notice … */
class RecipientTests {
    private static final NoticeKind KIND = NoticeKind.of("incubation.notice-limit", Role.FIRM);
    private static final About ABOUT = new About("Stay", "1");

    @Test
    void isReadByWhoeverHoldsTheRoleForTheThing() {
        var manager = new Actor("zhang", Role.CARRIER_MANAGER, List.of("a", "b"));

        assertThat(Recipient.of(manager))
                .containsExactlyInAnyOrder(
                        Recipient.carrier(new CarrierId("a")),
                        Recipient.carrier(new CarrierId("b")),
                        Recipient.person("zhang"));
    }

    @Test
    void isTheAuthorityOfJustThatDivision() {
        var city = new Actor("city", Role.BUREAU, List.of("210100"));
        var auditor = new Actor("auditor", Role.AUDITOR, List.of("210112"));

        assertThat(Recipient.of(city)).doesNotContain(Recipient.bureau(new RegionCode("210112")));
        assertThat(Recipient.of(auditor)).doesNotContain(Recipient.bureau(new RegionCode("210112")));
    }

    @Test
    void isNamedByTheKeyOfAScopeAsWell() {
        assertThat(Recipient.holderOf(Scope.incubatee("x"))).isEqualTo(Recipient.incubatee(new IncubateeId("x")));
        assertThat(Recipient.holderOf(Scope.region("210112"))).isEqualTo(Recipient.bureau(new RegionCode("210112")));
    }

    @Test
    void getsEachFactOnce() {
        Recipient one = Recipient.person("one");
        Recipient other = Recipient.person("other");

        assertThat(id("fact", one)).isEqualTo(id("fact", one)).hasSize(32);
        assertThat(id("fact", one)).isNotEqualTo(id("fact", other)).isNotEqualTo(id("other", one));
    }

    private static String id(String fact, Recipient to) {
        return Notice.of(KIND, fact, to, Instant.EPOCH, new Sentence("中", "en"), ABOUT)
                .id();
    }
}
