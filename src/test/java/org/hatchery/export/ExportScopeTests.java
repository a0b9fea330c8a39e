package org.hatchery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.FIRM;

import java.time.Clock;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.sheet.FileFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may have something exported and who may read it. */
@IntegrationTest
class ExportScopeTests {
    private final ExportDirectory directory;
    private final ExportFixture node;

    ExportScopeTests(
            Sweep sweep,
            ExportDirectory directory,
            ExportQueue queue,
            ExportFiles files,
            RegionDirectory regions,
            Clock clock) {
        this.directory = directory;
        this.node = new ExportFixture(sweep, directory, queue, files, regions, ExportFixture.clock(clock));
    }

    @Test
    void isWhoAskedAsLongAsTheRegionIsTheirs() {
        Export export = node.ask("mine");
        String subject = node.bureau.id();

        for (Actor reader : List.of(
                node.bureau,
                new Actor(subject, AUDITOR, List.of("210100")),
                new Actor(subject, BUREAU, List.of("370000", "100000")),
                new Actor("somebody", ADMIN, List.of()))) {
            assertThat(sees(reader, export)).as(reader.toString()).isTrue();
        }
        for (Actor reader : List.of(
                new Actor("somebody", BUREAU, List.of("210000")),
                new Actor("somebody", BUREAU, List.of("100000")),
                new Actor(subject, BUREAU, List.of("370000")),
                new Actor(subject, BUREAU, List.of("210102")),
                new Actor(subject, BUREAU, List.of()),
                new Actor(subject, FIRM, List.of("210100")))) {
            assertThat(sees(reader, export)).as(reader.toString()).isFalse();
        }
    }

    private boolean sees(Actor reader, Export export) {
        boolean found = directory.find(export.id(), reader).isPresent();
        boolean listed = directory.page(reader, PageRequest.first(100)).items().contains(export);
        assertThat(listed).as("listed for " + reader).isEqualTo(found);
        if (!found) {
            isDeclined(() -> node.exports.ready(export.id(), reader));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"370000", "100000", "999999", "210199"})
    void endsAtTheBorderOfTheRegion(String region) {
        isDeclined(() -> node.ask("border", ExportFixture.order(region, FileFormat.CSV), node.bureau));

        assertThat(directory.countOf(node.bureau.id())).isZero();
    }

    @Test
    void includesTheNationForAdministrators() {
        Actor admin = new Actor(node.bureau.id(), ADMIN, List.of());

        assertThat(node.ask("all", ExportFixture.order("100000", FileFormat.XLSX), admin)
                        .state())
                .isEqualTo(ExportState.DONE);
    }

    private static void isDeclined(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class, declined -> assertThat(declined.code()).isEqualTo(UserErrorCode.NOT_FOUND));
    }
}
