package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.local.Personas;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.person.Capacity;
import org.hatchery.register.person.CapacityKind;
import org.hatchery.register.person.Credential;
import org.hatchery.register.person.PersonId;
import org.hatchery.register.person.PersonProfile;
import org.hatchery.register.person.RegisteredPerson;
import org.hatchery.register.tie.PartyTie;
import org.hatchery.register.tie.TieKind;
import org.hatchery.shared.Mask;

/** Makes people of every capacity at universities, institutes and transfer institutions. */
final class RegisteredPersonMaker {
    private static final List<String> EMPLOYERS = List.of("UNIVERSITY", "RESEARCH_INSTITUTE", "TRANSFER_INSTITUTION");
    private static final List<String> FIELDS = List.of("先进制造", "电子信息", "新材料", "生物医药", "现代农业", "科技金融");
    private static final int EACH = 2;

    private final Given given;
    private final InstitutionMaker institutions;
    private final List<RegisteredPerson> all = new ArrayList<>();
    private final List<PartyTie> ties = new ArrayList<>();

    RegisteredPersonMaker(Given given, InstitutionMaker institutions) {
        this.given = given;
        this.institutions = institutions;
        institutions.all().stream()
                .filter(institution -> EMPLOYERS.stream().anyMatch(institution::isOf))
                .forEach(this::staff);
    }

    List<RegisteredPerson> all() {
        return all;
    }

    List<PartyTie> ties() {
        return ties;
    }

    static FoundParty party(RegisteredPerson person) {
        return new FoundParty(
                new Party(
                        PartyKind.PERSON,
                        person.getId().value(),
                        Mask.name(person.getProfile().name())),
                person.getProfile().region(),
                person.getVisibleTo());
    }

    private void staff(Institution employer) {
        for (CapacityKind kind : CapacityKind.values()) {
            for (int number = 1; number <= EACH; number++) {
                hire(employer, kind, number);
            }
        }
    }

    private void hire(Institution employer, CapacityKind kind, int number) {
        String id = employer.getId().value() + "-" + kind.ordinal() + "-" + number;
        Dice dice = Dice.of(id);
        LocalDate from = dice.between(given.begin(), given.yesterday().minusMonths(2));
        List<Capacity> capacities = new ArrayList<>(List.of(new Capacity(kind, from, null)));
        if (kind != CapacityKind.EXPERT && dice.chance(0.3)) {
            capacities.add(new Capacity(CapacityKind.EXPERT, from, null));
        }
        var profile = new PersonProfile(
                Names.person(dice), "000-0000" + (1000 + all.size()), null, employer.getRegion(), dice.pick(FIELDS));
        RegisteredPerson person = RegisteredPerson.register(
                new PersonId(id), profile, capacities, certificates(id, kind, from, dice), true);
        all.add(person);
        ties.add(PartyTie.of(
                TieKind.WORKS_AT, party(person), InstitutionMaker.party(employer), from, null, null, null, true));
        if (dice.chance(0.2)) {
            ties.add(PartyTie.of(
                    TieKind.PART_TIME_AT,
                    party(person),
                    InstitutionMaker.party(institutions.of(employer, "NEW_RND_INSTITUTE")),
                    from,
                    null,
                    "每周一天，收益按约定归个人",
                    null,
                    true));
        }
    }

    private static List<Credential> certificates(String id, CapacityKind kind, LocalDate from, Dice dice) {
        boolean certified = kind == CapacityKind.TECHNOLOGY_BROKER
                || kind == CapacityKind.TECHNOLOGY_MANAGER
                || kind == CapacityKind.CONTRACT_REGISTRAR;
        if (!certified || dice.chance(0.2) && !id.equals(Personas.HUNNAN_BROKER)) {
            return List.of();
        }
        String what = kind == CapacityKind.CONTRACT_REGISTRAR ? "技术合同认定登记员证书" : "技术经纪人证书";
        return List.of(new Credential(what, "示例-" + id, "示例技术市场管理机构", from, from.plusYears(3)));
    }
}
