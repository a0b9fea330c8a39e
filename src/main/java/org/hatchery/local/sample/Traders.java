package org.hatchery.local.sample;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.local.Personas;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.institution.InstitutionKind;
import org.hatchery.transfer.paper.ContractParty;
import org.hatchery.transfer.paper.PartyNature;

/** Who sells and buys technology in the sample: invented universities and institutes of its cities, and its firms. */
record Traders(List<ContractParty> sellers, List<ContractParty> buyers, ContractParty university) {
    private static final int FIRMS = 60;
    /** Of other chapters nobody issues as many codes. */
    private static final long ISSUED = 40_000_000;

    static Traders of(Given given, Sample sample, List<InstitutionKind> kinds) {
        var codes = new CreditCodes(ISSUED);
        List<ContractParty> schools = Place.all(given.divisions()).stream()
                .filter(place -> place.kind() == PlaceKind.CAMPUS || place.weight() > 9)
                .flatMap(place -> Stream.of(
                        school(place, "示例大学", PartyNature.UNIVERSITY, codes),
                        school(place, "示例研究院", PartyNature.RESEARCH_INSTITUTE, codes)))
                .toList();
        List<ContractParty> firms = firms(sample);
        List<ContractParty> sellers =
                Stream.concat(schools.stream(), firms.stream().limit(FIRMS / 2)).toList();
        return new Traders(sellers, firms, university(new InstitutionMaker(given, kinds).all()));
    }

    private static ContractParty school(Place place, String name, PartyNature nature, CreditCodes codes) {
        return new ContractParty(
                place.city() + place.name() + name,
                codes.publicInstitution(place),
                place.code(),
                nature,
                null,
                null,
                null);
    }

    /** The one on the register that a persona speaks for. */
    private static ContractParty university(List<Institution> institutions) {
        var persona = new InstitutionId(Personas.HUNNAN_UNIVERSITY);
        Institution known = institutions.stream()
                .filter(one -> one.getId().equals(persona))
                .findFirst()
                .orElseThrow();
        return new ContractParty(
                known.getName(), known.getCreditCode(), known.getRegion(), PartyNature.UNIVERSITY, null, persona, null);
    }

    /** The persona's firm first, so that its page shows some. */
    private static List<ContractParty> firms(Sample sample) {
        var persona = new IncubateeId(Personas.HUNNAN_FIRM);
        List<Incubatee> registered = sample.incubatees().stream()
                .filter(party -> party.isFirm() && party.creditCode() != null && party.getPlacement() != null)
                .toList();
        int step = Math.max(1, registered.size() / FIRMS);
        return Stream.concat(
                        registered.stream().filter(party -> party.getId().equals(persona)),
                        Stream.iterate(0, place -> place < registered.size(), place -> place + step)
                                .map(registered::get)
                                .filter(party -> !party.getId().equals(persona)))
                .map(Traders::firm)
                .toList();
    }

    private static ContractParty firm(Incubatee firm) {
        return new ContractParty(
                firm.getParticulars().name(),
                firm.creditCode(),
                Objects.requireNonNull(firm.getPlacement()).region(),
                PartyNature.DOMESTIC_FIRM,
                firm.getId(),
                null,
                null);
    }
}
