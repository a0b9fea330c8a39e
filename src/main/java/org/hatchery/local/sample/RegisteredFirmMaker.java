package org.hatchery.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.Placement;
import org.hatchery.register.firm.RegisteredFirm;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyKind;
import org.hatchery.shared.CreditCode;

/** Makes registered firms: some that are in incubation, by the same codes, and some that never were in a carrier. */
final class RegisteredFirmMaker {
    private static final long FIRST_CODE = 50_000_000;
    private static final int INCUBATED = 120;
    private static final int OUTSIDE = 6;

    private final List<RegisteredFirm> all = new ArrayList<>();

    RegisteredFirmMaker(Given given, Sample sample) {
        var codes = new CreditCodes(FIRST_CODE);
        sample.incubatees().stream()
                .flatMap(RegisteredFirmMaker::incubated)
                .limit(INCUBATED)
                .forEach(all::add);
        Place.all(given.divisions()).forEach(place -> {
            for (int number = 1; number <= OUTSIDE; number++) {
                Dice dice = Dice.of("registered-firm-" + place.code() + "-" + number);
                String name = place.city() + dice.pick(Words.of("brands.first")) + dice.pick(Words.of("brands.second"))
                        + "智造" + place.name() + number + "号科技有限公司";
                all.add(RegisteredFirm.register(codes.company(place), name, place.code(), null, true));
            }
        });
    }

    private static Stream<RegisteredFirm> incubated(Incubatee firm) {
        CreditCode code = firm.creditCode();
        Placement placement = firm.getPlacement();
        return code == null || placement == null
                ? Stream.empty()
                : Stream.of(
                        RegisteredFirm.register(code, firm.getParticulars().name(), placement.region(), null, true));
    }

    List<RegisteredFirm> all() {
        return all;
    }

    static FoundParty party(RegisteredFirm firm) {
        return new FoundParty(
                new Party(PartyKind.FIRM, firm.creditCode().value(), firm.name()), firm.region(), firm.visibleTo());
    }
}
