package org.hatchery.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.identity.Role.VISITOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the product gave … */
class GrantsTests {
    private static final List<Grant> NONE = List.of();

    @Test
    void isAllOfSomebodyWhoseTokenSaysNothing() {
        assertThat(joined(List.of(managing("c1"), managing("c2")), NONE, null)).isEqualTo(managing("c1", "c2"));
    }

    @Test
    void isNothingWhereNobodyGaveAnything() {
        assertThat(joined(NONE, NONE, null)).isEqualTo(new Grant(VISITOR, List.of()));
    }

    @Test
    void isAddedToTheSameRoleOfTheToken() {
        assertThat(joined(List.of(managing("c2")), NONE, managing("c1"))).isEqualTo(managing("c1", "c2"));
    }

    @Test
    void isNotExchangedForAnotherRoleOfTheToken() {
        var token = new Grant(BUREAU, List.of("210100"));

        assertThat(joined(List.of(managing("c1")), NONE, token)).isEqualTo(token);
    }

    @Test
    void leavesATokenAloneOfWhichNothingWasEnded() {
        var token = new Grant(FIRM, List.of());

        assertThat(joined(NONE, List.of(managing("c1")), token)).isEqualTo(token);
    }

    @Test
    void isTakenFromTheTokenOnceItHasEnded() {
        assertThat(joined(NONE, List.of(managing("c1")), managing("c1")).role()).isEqualTo(VISITOR);
        assertThat(joined(NONE, List.of(managing("c1")), managing("c1", "c2"))).isEqualTo(managing("c2"));
        assertThat(joined(NONE, List.of(new Grant(ADMIN, List.of())), new Grant(ADMIN, List.of()))
                        .role())
                .isEqualTo(VISITOR);
    }

    @Test
    void isGivenAnewAfterItsEnd() {
        assertThat(joined(List.of(managing("c1")), List.of(managing("c1")), managing("c1")))
                .isEqualTo(managing("c1"));
        assertThat(joined(List.of(new Grant(AUDITOR, List.of("210000"))), List.of(managing("c1")), managing("c1")))
                .isEqualTo(new Grant(AUDITOR, List.of("210000")));
    }

    private static Grant managing(String... carriers) {
        return new Grant(CARRIER_MANAGER, List.of(carriers));
    }

    private static Grant joined(List<Grant> active, List<Grant> ended, @Nullable Grant claimed) {
        return new Grants(active, ended).with(claimed);
    }
}
