package org.hatchery.transfer.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.IntegrationTest;
import org.hatchery.Together;
import org.hatchery.region.RegionCode;
import org.junit.jupiter.api.Test;

/** Certificate numbers when many stations draw from a series that nobody has drawn from. */
@IntegrationTest
class CertificateLedgerTests {
    private static final int CALLERS = 16;

    private final CertificateLedger ledger;

    CertificateLedgerTests(CertificateLedger ledger) {
        this.ledger = ledger;
    }

    @Test
    void aNewSeriesStartsAtOneForOnlyOneOfThem() {
        for (int year = 2101; year < 2131; year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            List<String> drawn = Together.run(CALLERS, caller -> ledger.next(new RegionCode("411102"), day));

            assertThat(drawn).containsExactlyInAnyOrderElementsOf(numbers(year + "411101"));
        }
    }

    private static List<String> numbers(String series) {
        return IntStream.rangeClosed(1, CALLERS)
                .mapToObj(given -> CertificateLedger.number(series, given))
                .toList();
    }
}
