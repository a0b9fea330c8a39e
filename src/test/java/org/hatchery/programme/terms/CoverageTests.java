package org.hatchery.programme.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.programme.terms.TermsFixture.HOME;
import static org.hatchery.provider.VoucherServiceKind.DESIGN;
import static org.hatchery.provider.VoucherServiceKind.TESTING;

import java.util.List;
import java.util.Set;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A programme pays for … */
class CoverageTests {
    private static final Partner CITY = new Partner(new RegionCode("640100"), new Rate(3_333));
    private static final Partner PROVINCE = new Partner(new RegionCode("620000"), new Rate(5_000));

    private final Coverage local = new Coverage(Set.of(TESTING), true, true, List.of(CITY, PROVINCE));

    @Test
    void theKindsOfServiceItNames() {
        assertThat(broken(TermsFixture.TESTS, TESTING, null, false)).isEmpty();
        assertThat(broken(TermsFixture.TESTS, DESIGN, null, false)).containsExactly(Term.SERVICES);
    }

    @Test
    void statutoryTestingUnlessItIsLeftOut() {
        assertThat(broken(local, TESTING, null, true)).containsExactly(Term.STATUTORY_TESTING);
        assertThat(broken(local, TESTING, null, false)).isEmpty();
        assertThat(broken(TermsFixture.TESTS, TESTING, null, true)).isEmpty();
    }

    @Test
    void providersAtHomeOrWithAPartner() {
        assertThat(broken(local, TESTING, "640202", false)).isEmpty();
        assertThat(broken(local, TESTING, "640106", false)).isEmpty();
        assertThat(broken(local, TESTING, "620702", false)).isEmpty();
        assertThat(broken(local, TESTING, "640303", false)).containsExactly(Term.PROVIDER_POOL);
    }

    @Test
    void providersAnywhereWhereNobodySaysOtherwise() {
        assertThat(broken(TermsFixture.TESTS, TESTING, "110105", false)).isEmpty();
    }

    @Test
    void partlyWithThePartnerOfTheRegionOfTheProvider() {
        assertThat(local.partner(new RegionCode("640106"), HOME)).contains(CITY);
        assertThat(local.partner(new RegionCode("620702"), HOME)).contains(PROVINCE);
        assertThat(local.partner(new RegionCode("640202"), HOME)).isEmpty();
        assertThat(local.partner(new RegionCode("110105"), HOME)).isEmpty();
    }

    @Test
    void aloneAtHomeEvenWhereAPartnerIsAllAround() {
        var around =
                new Coverage(Set.of(TESTING), false, true, List.of(new Partner(new RegionCode("640000"), new Rate(1))));

        assertThat(around.partner(new RegionCode("640202"), HOME)).isEmpty();
        assertThat(around.partner(new RegionCode("640106"), HOME)).isPresent();
    }

    private static List<Term> broken(
            Coverage rule, VoucherServiceKind kind, @Nullable String provider, boolean statutory) {
        RegionCode region = provider == null ? null : new RegionCode(provider);
        return rule.breaches(new ServiceWanted(kind, Yuan.of("1.00"), region, statutory), HOME).stream()
                .map(Breach::term)
                .toList();
    }
}
