package org.hatchery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.register.counting.RegisterAccount;
import org.hatchery.register.institution.AllianceRules;
import org.hatchery.register.institution.AllianceTest;
import org.hatchery.register.institution.InstitutionKinds;
import org.hatchery.register.title.TitleKinds;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The catalogues of the register … */
class CataloguesTests {
    private static final Set<String> ACCOUNTS =
            Stream.of(RegisterAccount.values()).map(Enum::name).collect(Collectors.toSet());

    private final InstitutionKinds institutions = new InstitutionKinds(JsonMapper.shared());
    private final TitleKinds titles = new TitleKinds(JsonMapper.shared());

    @Test
    void countOnlyInAccountsThereAre() {
        assertThat(institutions.all()).allSatisfy(kind -> assertThat(ACCOUNTS).containsAll(kind.counts()));
        assertThat(titles.all())
                .allSatisfy(kind -> assertThat(kind.counts())
                        .allSatisfy(count -> assertThat(ACCOUNTS).contains(count.account())));
    }

    @Test
    void nameEachTitlesHoldersAndLevels() {
        assertThat(titles.all())
                .allSatisfy(kind -> assertThat(kind.holders()).isNotEmpty())
                .allSatisfy(kind -> assertThat(kind.levels()).isNotEmpty());
    }

    @Test
    void quoteTheirClausesWithWords() {
        assertThat(Stream.concat(
                        institutions.all().stream().flatMap(kind -> kind.citations().stream()),
                        titles.all().stream().flatMap(kind -> kind.citations().stream())))
                .hasSizeGreaterThan(60)
                .allSatisfy(citation -> assertThat(citation.words()).isNotBlank())
                .allSatisfy(citation -> assertThat(citation.clause()).isNotBlank());
    }

    @Test
    void sayWhatMakesAnAllianceSubstantive() {
        assertThat(new AllianceRules(JsonMapper.shared()).current().tests())
                .containsExactlyInAnyOrder(AllianceTest.values());
    }
}
