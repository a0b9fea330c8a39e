package org.hatchery.transfer.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.TradeFixture;
import org.hatchery.transfer.check.Finding;
import org.hatchery.transfer.rule.CheckCode;
import org.hatchery.transfer.rule.Severity;
import org.junit.jupiter.api.Test;

/** A technology contract … */
class TechnologyContractTests {
    private final TechnologyContract contract = TechnologyContract.draft(
            new TechnologyContractId("c"), TradeFixture.facts(), new Receipt("key", "digest"), false);

    private static Acting on(String day) {
        return new Acting("registrar", LocalDate.parse(day), Instant.parse(day + "T01:00:00Z"), "RULE");
    }

    private void recognised() {
        contract.submit(List.of(), null, on("2026-03-05"));
        contract.accept(LocalDate.parse("2026-04-06"), null, null, on("2026-03-07"));
        contract.recognise(Yuan.of("550000"), List.of(), "2026410101000001", null, on("2026-03-20"));
    }

    @Test
    void keepsWhatWasDeclaredBesideWhatWasApproved() {
        recognised();
        contract.change(
                Yuan.of("900000"), Yuan.of("500000"), contract.getFacts().endsOn(), "补充协议", on("2026-05-01"));

        assertThat(contract.getHistory())
                .extracting(event -> event.step() + " " + event.technology())
                .containsExactly("SUBMIT 600000.00", "ACCEPT 600000.00", "RECOGNISE 550000.00", "CHANGE 500000.00");
        assertThat(contract.getEntries())
                .containsExactly(
                        new ContractEntry(LocalDate.parse("2026-03-20"), 2026, 3, 1, 85_000_000, 55_000_000),
                        new ContractEntry(LocalDate.parse("2026-05-01"), 2026, 5, 0, 5_000_000, -5_000_000));
    }

    @Test
    void isNotRecognisedWhileAFindingBlocks() {
        contract.submit(List.of(), null, on("2026-03-05"));
        contract.accept(null, null, null, on("2026-03-07"));
        var blocking = new Finding(CheckCode.DATES, Severity.BLOCK, "D13", List.of("2026-03-02"));

        assertThatThrownBy(() ->
                        contract.recognise(Yuan.of("1"), List.of(blocking), "2026410101000001", null, on("2026-03-20")))
                .hasMessageContaining("GROUND_NOT_MET");
        assertThat(contract.getState()).isEqualTo(RegistrationState.ACCEPTED);
        assertThat(contract.getCertificate()).isNull();
    }

    @Test
    void isSeenByTheBuyersSideOnlyOnceItIsRecognised() {
        contract.submit(List.of(), null, on("2026-03-05"));
        assertThat(contract.visibleTo).contains("region:410000").doesNotContain("region:420000");
        contract.accept(null, null, null, on("2026-03-07"));
        contract.recognise(Yuan.of("1"), List.of(), "2026410101000001", null, on("2026-03-20"));

        assertThat(contract.visibleTo).contains("region:410102", "region:420102", "region:420000", "region:100000");
    }

    @Test
    void letsTheSameBeRegisteredAgainOnceItIsOver() {
        recognised();
        assertThat(contract.claim).isNotNull();
        contract.revoke(RevocationGround.FALSE_OR_FRAUD, "虚假合同", on("2026-05-01"));

        assertThat(contract.claim).isNull();
        assertThat(contract.getCertificate()).isEqualTo("2026410101000001");
    }
}
