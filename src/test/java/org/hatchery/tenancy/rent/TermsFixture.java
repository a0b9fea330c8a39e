package org.hatchery.tenancy.rent;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Area;
import org.hatchery.shared.Yuan;

/** Terms of contracts for rule tests. */
public final class TermsFixture {
    private TermsFixture() {}

    public static RentLine flat(String price) {
        return new RentLine(RentBasis.FLAT, null, Area.NONE, 0, Yuan.of(price), null, null);
    }

    public static RentLine room(String area, String price) {
        return new RentLine(RentBasis.AREA, "101", Area.of(area), 0, Yuan.of(price), null, null);
    }

    public static RentLine desks(int number, String price) {
        return new RentLine(RentBasis.WORKSTATION, null, Area.NONE, number, Yuan.of(price), null, null);
    }

    /** A year of 2026 with rent due on the 10th and two months of notice. */
    public static ContractTerms year(RentLine... lines) {
        return terms("2026-01-01", "2026-12-31", lines);
    }

    public static ContractTerms terms(String firstDay, String lastDay, RentLine... lines) {
        LocalDate first = LocalDate.parse(firstDay);
        return terms(first, LocalDate.parse(lastDay), List.of(new LinesSince(first, List.of(lines))), List.of());
    }

    public static ContractTerms terms(
            LocalDate first, LocalDate last, List<LinesSince> rent, List<Concession> concessions) {
        return new ContractTerms("入合〔2026〕1号", first, first, last, 10, 2, Yuan.of("3000.00"), rent, concessions);
    }

    public static Concession off(int percent, String from, String to) {
        return new Concession(
                LocalDate.parse(from), LocalDate.parse(to), percent, ConcessionGround.POLICY, "某政发〔2026〕1号第三条");
    }
}
