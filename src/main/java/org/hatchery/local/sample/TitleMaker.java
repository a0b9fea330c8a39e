package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleStep;
import org.hatchery.region.Zone;
import org.hatchery.region.ZoneKind;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.title.Title;
import org.hatchery.register.title.TitleKind;

/** Gives titles of every kind to holders whom they fit. */
final class TitleMaker {
    private static final double SHARE_OF_FIRMS = 0.12;
    private static final double SHARE_OF_OTHERS = 0.06;

    private final Given given;
    private final List<Title> all = new ArrayList<>();

    TitleMaker(
            Given given,
            List<TitleKind> kinds,
            InstitutionMaker institutions,
            RegisteredFirmMaker firms,
            RegisteredPersonMaker people,
            Sample sample,
            List<Zone> zones) {
        this.given = given;
        List<FoundParty> holders = Stream.of(
                        institutions.all().stream().map(InstitutionMaker::party),
                        firms.all().stream().map(RegisteredFirmMaker::party),
                        people.all().stream().map(RegisteredPersonMaker::party),
                        sample.carriers().stream().map(TitleMaker::party))
                .flatMap(some -> some)
                .toList();
        kinds.forEach(kind -> {
            holders.stream()
                    .filter(holder -> kind.holders().contains(holder.party().kind()))
                    .forEach(holder -> give(kind, holder));
            zones.stream().filter(zone -> isFor(kind, zone)).forEach(zone -> grant(kind, level(kind), party(zone)));
        });
    }

    List<Title> all() {
        return all;
    }

    private void give(TitleKind kind, FoundParty holder) {
        Dice dice = Dice.of(kind.key() + holder.party().code());
        double share = holder.party().kind() == PartyKind.FIRM ? SHARE_OF_FIRMS : SHARE_OF_OTHERS;
        if (dice.chance(share)) {
            grant(kind, dice.pick(kind.levels().stream().sorted().toList()), holder);
        }
    }

    private void grant(TitleKind kind, RecognitionLevel level, FoundParty holder) {
        Dice dice = Dice.of(kind.key() + level + holder.party().code());
        LocalDate from = dice.between(given.begin().minusYears(1), given.yesterday());
        LocalDate to = dice.chance(0.6) ? from.plusYears(3) : null;
        var grant = new Title.Grant(
                kind.key(), level, null, "示例授予机关", "示例〔" + from.getYear() + "〕" + dice.between(1, 999) + "号", from, to);
        var how = new TitleEvent(TitleStep.GRANT, from, grant.documentNumber(), null, null);
        all.add(Title.grant(holder, grant, how, null, true));
    }

    private static boolean isFor(TitleKind kind, Zone zone) {
        return switch (kind.key()) {
            case "HIGH_TECH_ZONE" -> zone.kind() == ZoneKind.HIGH_TECH_ZONE;
            case "INNOVATION_DEMONSTRATION_ZONE" -> zone.kind() == ZoneKind.INNOVATION_DEMONSTRATION_ZONE;
            case "AGRICULTURAL_PARK" -> zone.kind() == ZoneKind.AGRICULTURAL_PARK;
            case "UNIVERSITY_RING" -> zone.name().contains("环高校");
            case "TRANSFER_CLUSTER" -> zone.code().equals("BJ-ZGC-WEST");
            default -> false;
        };
    }

    private static RecognitionLevel level(TitleKind kind) {
        return kind.levels().stream().sorted().findFirst().orElse(RecognitionLevel.NATIONAL);
    }

    private static FoundParty party(Carrier carrier) {
        return new FoundParty(
                new Party(
                        PartyKind.CARRIER,
                        carrier.getId().value(),
                        carrier.getProfile().name()),
                carrier.getRegion(),
                carrier.getVisibleTo());
    }

    private static FoundParty party(Zone zone) {
        return new FoundParty(
                new Party(PartyKind.ZONE, zone.code(), zone.name()),
                zone.homeRegion(),
                zone.homeRegion().visibleTo());
    }
}
