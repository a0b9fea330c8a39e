package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hatchery.register.institution.Alliance;
import org.hatchery.register.institution.AllianceBody;
import org.hatchery.register.institution.AllianceMechanism;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionAct;
import org.hatchery.register.institution.InstitutionEvent;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.institution.InstitutionKind;
import org.hatchery.register.institution.InstitutionProfile;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.tie.PartyTie;
import org.hatchery.register.tie.TieKind;
import org.jspecify.annotations.Nullable;

/** Makes an institution of every kind in each of some places, branches and members among them. */
final class InstitutionMaker {
    /** So many codes nobody else of the sample issues. */
    private static final long FIRST_CODE = 40_000_000;

    private static final List<String> PLACES = List.of("210112", "210106", "510107", "510703", "110108", "620725");
    /** Bodies that are legal persons of their own; the others belong to somebody. */
    private static final Set<String> LEGAL = Set.of(
            "UNIVERSITY",
            "RESEARCH_INSTITUTE",
            "HOSPITAL",
            "NEW_RND_INSTITUTE",
            "INDUSTRY_RESEARCH_INSTITUTE",
            "TRANSFER_INSTITUTION",
            "TECHNOLOGY_MARKET",
            "PRODUCTIVITY_CENTRE",
            "FINANCE_BRANCH",
            "FINANCE_AND_LAW_AGENCY");

    private final Given given;
    private final CreditCodes codes = new CreditCodes(FIRST_CODE);
    private final Set<String> names = new HashSet<>();
    private final List<Institution> all = new ArrayList<>();
    private final List<PartyTie> ties = new ArrayList<>();

    InstitutionMaker(Given given, List<InstitutionKind> kinds) {
        this.given = given;
        Place.all(given.divisions()).stream()
                .filter(place -> PLACES.contains(place.code().value()))
                .forEach(place -> kinds.forEach(kind -> make(place, kind)));
        all.forEach(this::tie);
    }

    List<Institution> all() {
        return all;
    }

    List<PartyTie> ties() {
        return ties;
    }

    static FoundParty party(Institution institution) {
        return new FoundParty(
                new Party(PartyKind.INSTITUTION, institution.getId().value(), institution.getName()),
                institution.getRegion(),
                institution.getVisibleTo());
    }

    private void make(Place place, InstitutionKind kind) {
        String id = "sample-" + place.code() + "-" + kind.key().toLowerCase(Locale.ROOT);
        Dice dice = Dice.of(id);
        LocalDate founded = dice.between(given.begin().minusYears(8), given.yesterday());
        var profile = new InstitutionProfile(
                name(place, kind, dice),
                null,
                LEGAL.contains(kind.key()) ? codes.company(place.code()) : null,
                Set.of(kind.key()),
                place.code(),
                place.zones().isEmpty() || dice.chance(0.6) ? null : dice.pick(place.zones()),
                Names.address(dice, place),
                founded,
                Names.contact(dice, place));
        LocalDate on = founded.isBefore(given.begin()) ? given.begin() : founded;
        var registered = new InstitutionEvent(InstitutionAct.REGISTER, null, List.of(), null);
        Institution institution = Institution.register(new InstitutionId(id), profile, on, registered, true);
        if (institution.isAlliance()) {
            var described = new InstitutionEvent(InstitutionAct.DESCRIBE_ALLIANCE, null, List.of("alliance"), null);
            institution.describe(alliance(dice, place, founded), described);
        }
        all.add(institution);
    }

    private String name(Place place, InstitutionKind kind, Dice dice) {
        String name = "";
        while (name.isEmpty() || !names.add(name)) {
            name = place.city()
                    + dice.pick(Words.of("brands.first"))
                    + dice.pick(Words.of("brands.second"))
                    + kind.name().chinese();
        }
        return name;
    }

    private static Alliance alliance(Dice dice, Place place, LocalDate founded) {
        boolean real = dice.chance(0.6);
        return new Alliance(
                founded,
                real ? place.city() + "示例牵头企业有限公司" : null,
                real ? EnumSet.allOf(AllianceBody.class) : EnumSet.of(AllianceBody.DECISION),
                real,
                real,
                real || dice.chance(0.5),
                real ? EnumSet.allOf(AllianceMechanism.class) : EnumSet.of(AllianceMechanism.TECHNOLOGY));
    }

    /** What is no legal person is built at the university of its place; universities and institutes are members. */
    private void tie(Institution institution) {
        Dice dice = Dice.of(institution.getId().value() + "-ties");
        LocalDate from = institution.getProfile().foundedOn();
        if (from == null) {
            return;
        }
        if (institution.isOf("TRANSFER_OFFICE")) {
            add(TieKind.PARENT, institution, of(institution, "UNIVERSITY"), from, null);
        } else if (institution.isAlliance()) {
            add(TieKind.LEADS, of(institution, "INDUSTRY_RESEARCH_INSTITUTE"), institution, from, null);
            add(TieKind.MEMBER, of(institution, "UNIVERSITY"), institution, from, "按联盟协议享有成果共有份额");
            add(TieKind.MEMBER, of(institution, "RESEARCH_INSTITUTE"), institution, from, null);
        } else if (!LEGAL.contains(institution.getProfile().kinds().iterator().next())) {
            String host = dice.chance(0.5) ? "UNIVERSITY" : "RESEARCH_INSTITUTE";
            add(TieKind.HOSTED_BY, institution, of(institution, host), from, null);
        }
    }

    /** The one of this kind in the same place. */
    Institution of(Institution neighbour, String kind) {
        return all.stream()
                .filter(one -> one.isOf(kind) && one.getRegion().equals(neighbour.getRegion()))
                .findFirst()
                .orElseThrow();
    }

    private void add(TieKind kind, Institution one, Institution other, LocalDate from, @Nullable String terms) {
        ties.add(PartyTie.of(kind, party(one), party(other), from, null, terms, null, true));
    }
}
